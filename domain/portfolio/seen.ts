import type { WriterId } from '../command/line.ts';
import type { Change, Stamp } from './portfolio.ts';

/**
 * Whether the writer of `later` had seen `earlier` when writing. A writer has seen all of their own earlier lines, and their own
 * line itself. (Of a journal that was forked by a copy, both branches count as one writer here.)
 */
export function hadSeen(later: Stamp, earlier: Stamp): boolean {
  const journal = journalOf(earlier);
  if (journalOf(later) === journal) return earlier.n <= later.n;
  return earlier.n <= (later.knows.get(journal) ?? -1);
}

function journalOf({ journal, writer }: Stamp): WriterId {
  return journal ?? writer;
}

/**
 * The first change that whoever wrote `rested` had not seen, or null: what they judged, inferred or decided no longer stands as it
 * was (FORMAT 12). Something changed and changed back again unseen is as it was.
 */
export function unseenChange(rested: Stamp, changes: readonly Change[]): Change | null {
  for (const change of changes) {
    if (hadSeen(rested, change)) continue;
    if (change.takesBack === undefined || hadSeen(rested, change.takesBack)) return change;
  }
  return null;
}
