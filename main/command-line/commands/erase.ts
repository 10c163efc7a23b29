import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { erase } from '../../actions/withdraw.ts';
import type { CommandLineCommand } from '../command.ts';
import { readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ ground: z.string() });

/** Erases the bytes of evidence for good; who, why and when stay. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').requiredOption('--ground <text>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const reference = call.args[1] ?? '';
      const erased = await erase(work, { reference, ...readOptions(optionsSchema, call.options) });
      return erased.ok ? done({ lines: [work.context.say('done.erased', { reference, count: erased.value })], json: { erased: reference, files: erased.value } }) : erased;
    }),
};
