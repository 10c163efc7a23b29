import { done } from '../../../domain/failure/result.ts';
import { sample } from '../../actions/sample.ts';
import type { CommandLineCommand } from '../command.ts';
import { workOn } from '../work-on.ts';

/** Draws an item into the quality assurer's sample, for these criteria. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').argument('<ref>').argument('<address...>').requiredOption('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const [, reference = '', ...addresses] = call.args;
      const drawn = await sample(work, [{ reference, addresses }]);
      return drawn.ok ? done({ lines: [work.context.say('done.sampled', { reference, count: drawn.value })], json: { sampled: drawn.value } }) : drawn;
    }),
};
