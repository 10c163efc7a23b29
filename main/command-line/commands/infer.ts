import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { infer } from '../../actions/infer.ts';
import type { CommandLineCommand } from '../command.ts';
import { oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ from: z.array(z.string()).min(1), why: z.string(), at: oneText });

/** Infers a how-to knowledge statement from the assessor's own observations or from products. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<address>').requiredOption('--from <ref...>').requiredOption('--why <text>').option('--at <place>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const address = call.args[1] ?? '';
      const inferred = await infer(work, { address, ...readOptions(optionsSchema, call.options) });
      return inferred.ok ? done({ lines: [work.context.say('done.inferred', { address })], json: { inferred: address } }) : inferred;
    }),
};
