import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { upgrade } from '../../actions/upgrade.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ to: z.string(), because: oneText });

/** Puts a later edition in the place of a unit. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<code>').requiredOption('--to <newcode>').option('--because <text>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const code = call.args[1] ?? '';
      const options = readOptions(optionsSchema, call.options);
      const upgraded = await upgrade(work, { code, ...options });
      if (!upgraded.ok) return upgraded;
      const { brought } = upgraded.value;
      return done({ lines: [work.context.say('done.upgraded', { code, to: options.to, count: brought })], json: { upgraded: code, to: options.to, brought } });
    }),
};
