import type { LineHash, WriterId } from '../command/line.ts';
import type { Fold } from './fold.ts';
import { userOf, usersOf } from './undo.ts';

/** Whose line rests on what this one made, so that an undo of it written now would have no effect; null: it can be undone. */
export function whoUses(fold: Fold, hash: LineHash): WriterId | null {
  const entry = fold.entry(hash);
  if (entry === undefined) return null;
  const users = usersOf([entry], fold.entries, fold.portfolio.writers);
  return userOf(entry, null, users, fold.portfolio.undone);
}
