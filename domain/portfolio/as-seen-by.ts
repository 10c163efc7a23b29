import { startFold, type Fold } from './fold.ts';
import type { Stamp } from './portfolio.ts';
import { hadSeen } from './seen.ts';

/** The portfolio as the writer of a line saw it then: the fold of all that came before it in their journal and of all they had seen. */
export function asSeenBy(fold: Fold, stamp: Stamp): Fold {
  const then = startFold(fold.portfolio.id, fold.portfolio.created, fold);
  for (const writer of fold.portfolio.writers.values()) if (writer.carried === undefined) then.addWriter(writer);
  then.add(fold.entries.filter((entry) => entry.line.hash !== stamp.line && hadSeen(stamp, entry.stamp)).map((entry) => entry.line));
  then.lose(fold.lost);
  return then;
}
