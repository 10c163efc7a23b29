import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { confirm } from '../../actions/confirm.ts';
import type { CommandLineCommand } from '../command.ts';
import { readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ because: z.string() });

/** Confirms, with grounds, a rule that only a person can decide. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<rule>').requiredOption('--because <text>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const rule = call.args[1] ?? '';
      const confirmed = await confirm(work, { rule, ...readOptions(optionsSchema, call.options) });
      return confirmed.ok ? done({ lines: [work.context.say('done.confirmed', { rule })], json: { confirmed: rule } }) : confirmed;
    }),
};
