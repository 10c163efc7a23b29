import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { withdraw } from '../../actions/withdraw.ts';
import type { CommandLineCommand } from '../command.ts';
import { readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ because: z.string() });

/** Withdraws evidence: it keeps its reference and counts nowhere. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').requiredOption('--because <text>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const reference = call.args[1] ?? '';
      const withdrawn = await withdraw(work, { reference, ...readOptions(optionsSchema, call.options) });
      return withdrawn.ok ? done({ lines: [work.context.say('done.withdrawn', { reference })], json: { withdrawn: reference } }) : withdrawn;
    }),
};
