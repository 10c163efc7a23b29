import type { Place } from './source-line.ts';

/**
 * Words of the source that know where they stand. A passage is only ever made from a line, cut, or joined with another, so that
 * whatever becomes of it is a piece of the source: nothing can be written into one.
 */
export interface Passage { readonly text: string; readonly parts: readonly Part[] }

/** `length` characters at `at` of the passage stand at `from` in `line`. What joins two parts stands nowhere. */
interface Part { readonly at: number; readonly length: number; readonly line: number; readonly from: number }

export const emptyPassage: Passage = { text: '', parts: [] };

/** All of a line, which counts from 1. */
export function passageOf(line: number, text: string): Passage {
  return text === '' ? emptyPassage : { text, parts: [{ at: 0, length: text.length, line, from: 0 }] };
}

/** Some characters of a passage. */
export function cut(passage: Passage, from: number, to: number = passage.text.length): Passage {
  const start = Math.max(0, from);
  const end = Math.min(passage.text.length, to);
  if (start >= end) return emptyPassage;
  if (start === 0 && end === passage.text.length) return passage;
  const parts: Part[] = [];
  for (const part of passage.parts) {
    const first = Math.max(start, part.at);
    const after = Math.min(end, part.at + part.length);
    if (first < after) parts.push({ at: first - start, length: after - first, line: part.line, from: part.from + first - part.at });
  }
  return { text: passage.text.slice(start, end), parts };
}

/** Passages one after another with a space between; empty ones are left out. */
export function join(...passages: readonly Passage[]): Passage {
  return oneAfterAnother(passages, ' ');
}

/** Nothing that stands by itself is longer than so many characters or of more pieces: what would go on with it stands by itself again. */
const longest = 20_000;
const mostPieces = 400;

/** Whether a passage takes no more words. */
export function isFull({ text, parts }: Passage): boolean {
  return text.length > longest || parts.length > mostPieces;
}

/** Passages one after another with nothing between: what stood between them was no part of the words. */
export function paste(...passages: readonly Passage[]): Passage {
  return oneAfterAnother(passages, '');
}

function oneAfterAnother(passages: readonly Passage[], between: string): Passage {
  const some = passages.filter((passage) => passage.text !== '');
  const [first] = some;
  if (some.length <= 1) return first ?? emptyPassage;
  // The parts of the first stay as they are: a paragraph grows line by line.
  const parts = [...(first?.parts ?? [])];
  let at = (first?.text.length ?? 0) + between.length;
  for (const passage of some.slice(1)) {
    for (const part of passage.parts) parts.push({ ...part, at: part.at + at });
    at += passage.text.length + between.length;
  }
  return { text: some.map((passage) => passage.text).join(between), parts };
}

/** Without the white space around it. */
export function trim(passage: Passage): Passage {
  const { text } = passage;
  return cut(passage, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Its words as they are kept: single spaces, none around. */
export function wordsOf(passage: Passage): string {
  return passage.text.replaceAll(/\s+/gu, ' ').trim();
}

/** Where it stands; neighbouring parts of one line count as one place. */
export function placesOf(passage: Passage): readonly Place[] {
  const places: Place[] = [];
  for (const { line, from, length } of passage.parts) {
    const last = places.at(-1);
    if (last?.line === line && last.to <= from && from - last.to <= 1) places[places.length - 1] = { line, from: last.from, to: from + length };
    else places.push({ line, from, to: from + length });
  }
  return places;
}

/** The first of its lines; 0 for an empty passage. */
export function firstLine(passage: Passage): number {
  return passage.parts[0]?.line ?? 0;
}
