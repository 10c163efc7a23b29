import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { feedback } from '../../actions/feedback.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ text: z.string(), unit: oneText });

/** Feedback to the candidate on one item, a unit, or the whole. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('[ref]').requiredOption('--text <text>').option('--unit <code>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const [, reference] = call.args;
      const on = reference === undefined ? {} : { reference };
      const written = await feedback(work, { ...on, ...readOptions(optionsSchema, call.options) });
      return written.ok ? done({ lines: [work.context.say('done.feedback')], json: { written: true } }) : written;
    }),
};
