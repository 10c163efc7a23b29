import { done } from '../../../domain/failure/result.ts';
import { redoLast } from '../../actions/undo.ts';
import type { CommandLineCommand } from '../command.ts';
import { workOn } from '../work-on.ts';

/** Brings back the action that was undone last. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>').option('--as <role:name>');
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const acted = await redoLast(work);
      return acted.ok ? done({ lines: [work.context.say('done.redo', { count: acted.value })], json: { redo: acted.value } }) : acted;
    }),
};
