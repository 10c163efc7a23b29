import type { CountedPlace, Locator } from './locator.ts';

type Counted = CountedPlace['kind'];

/** What people type for each kind of place, in English; anything else stays words. */
const names: readonly (readonly [RegExp, Counted])[] = [
  [/^(?:pages?|pp?\.?)$/i, 'page'],
  [/^(?:paragraphs?|paras?\.?)$/i, 'paragraph'],
  [/^(?:lines?|ll?\.?)$/i, 'line'],
  [/^(?:questions?|qs?\.?)$/i, 'question'],
  [/^rows?$/i, 'row'],
  [/^(?:photographs?|photos?|pictures?)$/i, 'photograph'],
];

const counted = /^(?:([a-z]+\.?)\s*)?(\d{1,7})(?:\s*(?:-|–|—|to|until)\s*(\d{1,7}))?$/i;
const timed = /^(\d{1,3}:\d{2}(?::\d{2})?)(?:\s*(?:-|–|—|to|until)\s*(\d{1,3}:\d{2}(?::\d{2})?))?$/i;

/** How times of one text are meant: within a recording, or the time of day of an observation's line. */
export type Times = 'recording' | 'time-of-day';

function secondsOf(text: string): number | null {
  const [first = 0, second = 0, third] = text.split(':').map(Number);
  if (third === undefined) return second < 60 ? first * 60 + second : null;
  return second < 60 && third < 60 ? first * 3600 + second * 60 + third : null;
}

function clockOf(text: string): string | null {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (parts === null || Number(parts[1]) > 23 || Number(parts[2]) > 59) return null;
  return text.padStart(5, '0');
}

function readTime(from: string, to: string | undefined, times: Times): Locator | null {
  if (times === 'time-of-day') {
    const [first, last] = [clockOf(from), to === undefined ? undefined : clockOf(to)];
    if (first !== null && last !== null) return { kind: 'clock', from: first, ...(last === undefined ? {} : { to: last }) };
  }
  const [first, last] = [secondsOf(from), to === undefined ? undefined : secondsOf(to)];
  if (first === null || last === null || (last !== undefined && last < first)) return null;
  return { kind: 'time', from: first, ...(last === undefined ? {} : { to: last }) };
}

function readCount(kind: Counted, from: number, to: number | undefined): Locator | null {
  if (from < 1 || from > 1_000_000 || (to !== undefined && (to < from || to > 1_000_000))) return null;
  return { kind, from, ...(to === undefined || to === from ? {} : { to }) };
}

interface Reading { readonly places: Locator[]; kind: Counted | null; times: Times }

/** Reads one part; false when it looks like a place and cannot be one (page 0, 07:75). */
function readPart(part: string, reading: Reading): boolean {
  const time = timed.exec(part);
  if (time !== null) return push(reading, readTime(time[1] ?? '', time[2], reading.times));
  const count = counted.exec(part);
  const name = count?.[1];
  const kind = name === undefined ? reading.kind : (names.find(([shape]) => shape.test(name))?.[1] ?? null);
  if (count === null || kind === null) {
    reading.kind = null;
    return push(reading, { kind: 'words', text: part });
  }
  reading.kind = kind;
  if (kind === 'line') reading.times = 'time-of-day';
  return push(reading, readCount(kind, Number(count[2]), count[3] === undefined ? undefined : Number(count[3])));
}

function push(reading: Reading, place: Locator | null): boolean {
  if (place !== null) reading.places.push(place);
  return place !== null;
}

/** Splits at commas and semicolons, and at "and" or "&" between numbers or places, never within a phrase. */
function parts(text: string): readonly string[] {
  return text.split(/\s*[,;]\s*|\s+(?:and|&)\s+(?=(?:[a-z]+\.?\s*)?\d)/i).map((part) => part.trim()).filter((part) => part !== '');
}

/**
 * Reads places as a person types them: "page 4", "pages 2-3", "p4", "02:13 to 03:40", "line 2, 07:15", "lines 1, 2 and 6".
 * After a line, a time is the time of day in the record, else one within a recording, unless `times` says so. A text with any part
 * that is no such place ("photograph 1, region A") is kept whole, as words; null when it is empty or names a place that cannot be.
 */
export function readPlaces(text: string, times: Times = 'recording'): readonly Locator[] | null {
  const said = text.trim().replace(/\s+/g, ' ');
  if (said === '' || said.length > 500) return null;
  if (/^whole (?:item|form)$/i.test(said)) return [];
  const reading: Reading = { places: [], kind: null, times };
  for (const part of parts(said)) {
    if (!readPart(part, reading)) return null;
  }
  return reading.places.some((place) => place.kind === 'words') ? [{ kind: 'words', text: said }] : reading.places;
}
