import type { Command } from '../../domain/command/kinds.ts';
import type { Writer } from '../../domain/command/line.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Entry } from '../../domain/portfolio/entry.ts';
import type { Fold } from '../../domain/portfolio/fold.ts';
import { whoUses } from '../../domain/portfolio/who-uses.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { undoStacks, type Action } from './undo-stacks.ts';

/** The commands that take something of a writer's back, or why there are none. */
export type Undoing = (say: Say, fold: Fold, writer: Writer | null) => Result<readonly Command[]>;

/** Takes back the writer's last action, its lines from the last to the first. */
export const undoCommands: Undoing = (say, fold, writer) => {
  const action = undoStacks(ownEntries(fold, writer)).undo.at(-1);
  if (action === undefined) return fail(say, 'nothing-to-undo');
  // The bytes are gone from the disk, here and wherever the line has come: what says so stays (FORMAT 21).
  if (action.some(({ reading }) => reading.kind === 'read' && reading.command.kind === 'erase')) return fail(say, 'erased-for-good');
  const user = action.map(({ line }) => whoUses(fold, line.hash)).find((one) => one !== null);
  if (user === undefined) return done(takeBack(action));
  return fail(say, 'undone-but-used', { name: fold.portfolio.writers.get(user)?.person.name ?? user });
};

/** Takes back the last undo that stands. */
export const redoCommands: Undoing = (say, fold, writer) => {
  const action = undoStacks(ownEntries(fold, writer)).redo.at(-1);
  return action === undefined ? fail(say, 'nothing-to-redo') : done(takeBack(action));
};

function ownEntries(fold: Fold, writer: Writer | null): readonly Entry[] {
  return writer === null ? [] : fold.entries.filter((entry) => entry.line.writer === writer.id);
}

function takeBack(action: Action): readonly Command[] {
  return action.map(({ line }): Command => ({ kind: 'undo', v: 1, line: line.hash })).toReversed();
}

/** Whether this writer has something that can be undone, and something that can be redone. */
export function undoableOf(fold: Fold, writer: Writer | null): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const { undo, redo } = undoStacks(ownEntries(fold, writer));
  return { canUndo: undo.length > 0, canRedo: redo.length > 0 };
}
