import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { addActionPoint } from '../../actions/action-point.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ text: z.string(), due: z.string(), who: oneText });

/** Adds an action point with the day by which it is to be done. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').requiredOption('--text <text>').requiredOption('--due <yyyy-mm-dd>').option('--who <name>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const added = await addActionPoint(work, readOptions(optionsSchema, call.options));
      return added.ok ? done({ lines: [work.context.say('done.action')], json: { added: true } }) : added;
    }),
};
