import type { Line, LineHash } from '../command/line.ts';
import type { ObjectNames } from '../command/told.ts';
import type { WriterRole } from '../person/role.ts';
import { readInstant } from '../text/instant.ts';
import type { Say } from '../words/say.ts';
import { contradictions } from './contradictions.ts';
import { makeEntry, type Entry, type Standing } from './entry.ts';
import { keysOf, undoneLine } from './entry-keys.ts';
import type { Fold } from './fold.ts';
import { kindWords, objectNames } from './object-names.ts';
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
  /** Why it has no effect, that it was undone or waits, that its time contradicts the order; null where there is nothing to say. */
  readonly note: string | null;
  /** Its time contradicts the order by more than an hour: the line it contradicts says so too (FORMAT 7). */
  readonly contradicts: boolean;
}

/** Everything that anyone did, in the order of the fold, waiting lines last. Nothing is left out. */
export function history(fold: Fold, say: Say): readonly HistoryEntry[] {
  const { portfolio } = fold;
  const waiting = portfolio.waiting.map((line: Line): Entry => fold.entry(line.hash) ?? makeEntry(line));
  const contradicting = contradictions(fold.entries.map((entry) => readInstant(entry.line.at)?.ms ?? null));
  const names = lineNames(fold, say);
  return [...fold.entries, ...waiting].map((entry, place) => ({
    line: entry.line.hash,
    at: entry.line.at,
    who: portfolio.writers.get(entry.line.writer)?.person.name ?? say('history.somebody'),
    role: portfolio.writers.get(entry.line.writer)?.role ?? null,
    kind: entry.reading.kind === 'read' ? entry.reading.command.kind : null,
    sentence: tell(entry, names, say),
    standing: entry.standing.kind,
    note: noteOf(standingWords(entry.standing, portfolio, say), contradicting.has(place) ? say('history.contradicts') : null),
    contradicts: contradicting.has(place),
  }));
}

function noteOf(...sentences: readonly (string | null)[]): string | null {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
}

/** Names for what a fold's lines speak of; a line is named by its sentence. */
export function lineNames(fold: Fold, say: Say): ObjectNames {
  const names = objectNames(fold.portfolio, say, (hash) => {
    const entry = fold.entry(hash);
    const root = entry === undefined ? null : beginning(fold, entry);
    if (root === null) return say('history.line-unknown');
    return root === entry ? tell(root, names, say) : say('history.undo-of', { line: tell(root, names, say) });
  });
  return names;
}

/** The line that a chain of undos began with; null for one that names what is not here, or itself. */
function beginning(fold: Fold, entry: Entry): Entry | null {
  const passed = new Set<Entry>();
  let line: Entry | undefined = entry;
  while (line !== undefined && !passed.has(line)) {
    passed.add(line);
    const named: LineHash | null = undoneLine(line);
    if (named === null) return line;
    line = fold.entry(named);
  }
  return null;
}

/** A line as a sentence, in its kind's own words. */
export function tell(entry: Entry, names: ObjectNames, say: Say): string {
  const { reading } = entry;
  if (reading.kind !== 'read') return say(reading.kind === 'newer' ? 'history.newer' : 'history.unreadable');
  const told = reading.of.tells?.(reading.command, names, entry.line.writer);
  if (told !== undefined) return say(told.key, told.values ?? {});
  const what = kindWords(reading.of.kind);
  const objects = [...new Set([...keysOf(entry, 'refers'), ...keysOf(entry, 'makes')].map((key) => names.object(key)))];
  return objects.length === 0 ? say('history.other', { what }) : say('history.other-about', { what, objects: names.list(objects) });
}
