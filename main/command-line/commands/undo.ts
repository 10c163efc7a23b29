import { done } from '../../../domain/failure/result.ts';
import { undoLast } from '../../actions/undo.ts';
import type { CommandLineCommand } from '../command.ts';
import { workOn } from '../work-on.ts';

/** Takes back the last action of this writer. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const acted = await undoLast(work);
      return acted.ok ? done({ lines: [work.context.say('done.undo', { count: acted.value })], json: { undo: acted.value } }) : acted;
    }),
};
