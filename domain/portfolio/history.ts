import type { Line, LineHash } from '../command/line.ts';
import type { ObjectNames } from '../command/told.ts';
import type { WriterRole } from '../person/role.ts';
import { readInstant } from '../text/instant.ts';
import type { Say } from '../words/say.ts';
import { contradictions } from './contradictions.ts';
import { makeEntry, type Entry, type Standing } from './entry.ts';
import { keysOf, undoneLine } from './entry-keys.ts';
import type { Fold } from './fold.ts';
import { objectNames } from './object-names.ts';
import type { Portfolio } from './portfolio.ts';
import { standingWords } from './standing-words.ts';

/** One line of a journal, as people read it. */
export interface HistoryEntry {
  readonly line: LineHash;
  /** The time that its writer's computer showed. */
  readonly at: string;
  readonly who: string;
  readonly role: WriterRole | null;
  /** The kind of command, as the line names it; null where it cannot be read. */
  readonly kind: string | null;
  /** What was done: a whole sentence, without who and when. */
  readonly sentence: string;
  readonly standing: Standing['kind'];
  /** Why it has no effect, or that it was undone or waits; null for what stands. */
  readonly note: string | null;
  /** Its time contradicts the order by more than an hour: the line it contradicts says so too (FORMAT 7). */
  readonly contradicts: boolean;
}

/** Everything that anyone did, in the order of the fold, waiting lines last. Nothing is left out. */
export function history(fold: Fold, say: Say): readonly HistoryEntry[] {
  const { portfolio } = fold;
  const waiting = portfolio.waiting.map((line: Line): Entry => fold.entry(line.hash) ?? makeEntry(line));
  const contradicting = contradictions(fold.entries.map((entry) => readInstant(entry.line.at)?.ms ?? null));
  const sentence = sentences(fold, say);
  return [...fold.entries, ...waiting].map((entry, place) => ({
    line: entry.line.hash,
    at: entry.line.at,
    who: portfolio.writers.get(entry.line.writer)?.person.name ?? say('history.somebody'),
    role: portfolio.writers.get(entry.line.writer)?.role ?? null,
    kind: entry.reading.kind === 'read' ? entry.reading.command.kind : null,
    sentence: sentence(entry),
    standing: entry.standing.kind,
    note: standingWords(entry.standing, portfolio, say),
    contradicts: contradicting.has(place),
  }));
}

/** How lines are told: each by its own kind's words. */
function sentences(fold: Fold, say: Say): (entry: Entry) => string {
  const names = namesFor(fold, say, (entry) => tell(entry, names, say));
  return (entry) => tell(entry, names, say);
}

/** Names for a fold's objects; a line is named by its sentence, an undo by what the chain of undos began with. */
export function namesFor(fold: { readonly portfolio: Portfolio; entry(hash: LineHash): Entry | undefined }, say: Say, told: (entry: Entry) => string): ObjectNames {
  return objectNames(fold.portfolio, say, (hash) => {
    const entry = fold.entry(hash);
    if (entry === undefined) return say('history.line-unknown');
    let root = entry;
    for (const seen = new Set<LineHash>(); !seen.has(root.line.hash);) {
      seen.add(root.line.hash);
      const named = undoneLine(root);
      root = (named === null ? undefined : fold.entry(named)) ?? root;
    }
    if (undoneLine(root) !== null) return say('history.line-unknown');
    return root === entry ? told(root) : say('history.undo-of', { line: told(root) });
  });
}

function tell(entry: Entry, names: ObjectNames, say: Say): string {
  const { reading } = entry;
  if (reading.kind !== 'read') return say(reading.kind === 'newer' ? 'history.newer' : 'history.unreadable');
  const told = reading.of.tells?.(reading.command, names);
  if (told !== undefined) return say(told.key, told.values ?? {});
  const words = reading.of.kind.replaceAll('-', ' ');
  const what = words.charAt(0).toUpperCase() + words.slice(1);
  const objects = [...new Set([...keysOf(entry, 'refers'), ...keysOf(entry, 'makes')].map((key) => names.object(key)))];
  return objects.length === 0 ? say('history.other', { what }) : say('history.other-about', { what, objects: names.list(objects) });
}
