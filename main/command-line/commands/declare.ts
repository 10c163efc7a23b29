import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { declare } from '../../actions/declare.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ unit: oneText });

/** Signs the exact state of the portfolio. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').option('--unit <code>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const declared = await declare(work, readOptions(optionsSchema, call.options));
      return declared.ok ? done({ lines: [work.context.say('done.declared', { mark: declared.value })], json: { declared: true, mark: declared.value } }) : declared;
    }),
};
