import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { correctUnit } from '../../actions/correct-unit.ts';
import type { CommandLineCommand } from '../command.ts';
import { readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ to: z.string(), because: z.string() });

/** Takes up another reading of a unit's rules. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<code>').requiredOption('--to <newcode>').requiredOption('--because <text>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const code = call.args[1] ?? '';
      const options = readOptions(optionsSchema, call.options);
      const corrected = await correctUnit(work, { code, ...options });
      return corrected.ok ? done({ lines: [work.context.say('done.corrected', { code, to: options.to })], json: { corrected: code, to: options.to } }) : corrected;
    }),
};
