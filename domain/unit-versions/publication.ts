import { foldCode, hasCode, unitCodes } from '../unit/unit-codes.ts';
import { unitTitle } from '../unit/unit-titles.ts';
import type { Unit } from '../unit/unit.ts';
import { wordsKey, wordsOf } from './words.ts';

/** What a document says of its own edition. */
export interface Publication { readonly codes: readonly string[]; readonly title: string; readonly version: string | null; readonly approved: string | null }

/** Which of two editions is the newer one, as far as they say themselves. */
export type Age = 'newer' | 'older' | 'unknown';

/** A unit's edition; a recording form that states none has that of the standard it records, where that is among `known`. */
export function publicationOf(unit: Unit, known: readonly Unit[]): Publication {
  const { version = null, approved = null } = unit.metadata;
  const own = { codes: unitCodes(unit), title: unitTitle(unit), version, approved };
  const { recordsStandard } = unit;
  if (version !== null || approved !== null || recordsStandard === undefined) return own;
  const standard = known.find((other) => other.kind !== 'recording-form' && hasCode(other, recordsStandard));
  return standard === undefined ? own : { ...own, version: standard.metadata.version ?? null, approved: standard.metadata.approved ?? null };
}

/** Whether two documents may be editions of one unit: they share a code, or the words of their title. */
export function areEditions(one: Publication, other: Publication): boolean {
  const codes = new Set(one.codes.map(foldCode));
  return other.codes.some((code) => codes.has(foldCode(code))) || titleKey(one) === titleKey(other);
}

/** How old `other` is against `one`: by the numbers of their versions where they share a code, by their days of approval, else a person has to say. */
export function ageAgainst(one: Publication, other: Publication): Age {
  const codes = new Set(one.codes.map(foldCode));
  const [a, b] = [numbersOf(one.version), numbersOf(other.version)];
  if (a !== null && b !== null && other.codes.some((code) => codes.has(foldCode(code)))) {
    const order = compareNumbers(a, b);
    if (order !== 0) return order < 0 ? 'newer' : 'older';
  }
  return compareDays(one.approved, other.approved);
}

/** Whether a person who works with `one` should be told of `other`: it is newer, or may be and says when it was made while `one` does not. */
export function isOffered(one: Publication, other: Publication): boolean {
  if (!areEditions(one, other)) return false;
  const age = ageAgainst(one, other);
  return age === 'newer' || (age === 'unknown' && isDated(other) && !isDated(one));
}

function isDated({ version, approved }: Publication): boolean {
  return version !== null || approved !== null;
}

function titleKey({ title }: Publication): string {
  return wordsKey(title, wordsOf(title)).toLowerCase();
}

/** "Version 2.1" is 2 and 1. */
function numbersOf(version: string | null): readonly number[] | null {
  const numbers = version?.match(/\d+/g)?.map(Number) ?? [];
  return numbers.length === 0 ? null : numbers;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < Math.max(a.length, b.length); place++) {
    const order = (a[place] ?? 0) - (b[place] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

/** Days are printed to different precision: "2022" and "2022-03-01" say nothing of which came first. */
function compareDays(one: string | null, other: string | null): Age {
  if (one === null || other === null) return 'unknown';
  const length = Math.min(one.length, other.length);
  const [a, b] = [one.slice(0, length), other.slice(0, length)];
  return a === b ? 'unknown' : a < b ? 'newer' : 'older';
}
