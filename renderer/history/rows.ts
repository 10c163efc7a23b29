import type { HistoryEntry } from '../../domain/portfolio/history.ts';
import { dayOfInstant } from '../../domain/text/instant.ts';
import type { Day } from '../../domain/text/day.ts';
import { groupOf, type KindGroup } from './kind-groups.ts';

/** What of the history is shown. */
export interface Filter { readonly words: string; readonly who: string | null; readonly group: KindGroup | null; readonly odd: boolean }

export type Row = { readonly kind: 'day'; readonly day: Day | null } | { readonly kind: 'entry'; readonly entry: HistoryEntry };

/** Whether a person should look at it: without effect, waiting, or with a time that contradicts the order. */
export function isOdd({ standing, contradicts }: HistoryEntry): boolean {
  return standing === 'set-aside' || standing === 'waiting' || contradicts;
}

/** The entries that pass, the last first, each day under its name. */
export function rowsOf(entries: readonly HistoryEntry[], { words, who, group, odd }: Filter): readonly Row[] {
  const wanted = words.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const rows: Row[] = [];
  let day: Day | null | undefined;
  for (const entry of [...entries].reverse()) {
    if ((who !== null && entry.who !== who) || (group !== null && groupOf(entry.kind) !== group) || (odd && !isOdd(entry))) continue;
    const text = `${entry.sentence} ${entry.who} ${entry.note ?? ''}`.toLowerCase();
    if (!wanted.every((word) => text.includes(word))) continue;
    const itsDay = dayOfInstant(entry.at);
    if (itsDay !== day) rows.push({ kind: 'day', day: itsDay });
    day = itsDay;
    rows.push({ kind: 'entry', entry });
  }
  return rows;
}
