import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { reason } from '../../actions/reason.ts';
import type { CommandLineCommand } from '../command.ts';
import { readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ because: z.string() });

/** Records a ground that a rule asks for, for criteria. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<address...>').requiredOption('--because <text>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const recorded = await reason(work, { addresses: call.args.slice(1), ...readOptions(optionsSchema, call.options) });
      return recorded.ok ? done({ lines: [work.context.say('done.reason', { count: recorded.value })], json: { criteria: recorded.value } }) : recorded;
    }),
};
