import { withoutLitter } from '../reading/rows/without-litter.ts';
import { cut, join, passageOf, paste, trim, wordsOf, type Passage } from '../reading/source/passage.ts';
import type { Place, SourceLine } from '../reading/source/source-line.ts';

/** The words of the source at these places: a space between lines, nothing between pieces of one line that stand beside one another. */
export function passageAt(lines: readonly SourceLine[], places: readonly Place[]): Passage {
  let passage: Passage = { text: '', parts: [] };
  let last: Place | null = null;
  for (const place of places) {
    const piece = cut(passageOf(place.line, lines[place.line - 1]?.text ?? ''), place.from, place.to);
    passage = last?.line === place.line ? paste(passage, piece) : join(passage, trim(piece));
    last = place;
  }
  return trim(passage);
}

/** The same without what a copy from elsewhere left in them. */
export function cleanPassageAt(lines: readonly SourceLine[], places: readonly Place[]): Passage {
  const clean = places.flatMap((place) => {
    const [kept] = withoutLitter([{ text: lines[place.line - 1]?.text ?? '' }]);
    return (kept?.parts ?? []).map((part) => ({ line: place.line, from: Math.max(part.from, place.from), to: Math.min(part.from + part.length, place.to) })).filter(({ from, to }) => from < to);
  });
  return passageAt(lines, clean);
}

/** Whether these words stand in the source just so. */
export function isInSource(lines: readonly SourceLine[], words: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
  return plain(lines.map(({ text }) => text).join(' ')).includes(plain(words));
}

/** What is left of some places once others are taken away, without pieces that hold nothing but space. */
export function placesWithout(lines: readonly SourceLine[], places: readonly Place[], taken: readonly Place[]): readonly Place[] {
  return places.flatMap((place) => {
    let left: readonly Place[] = [place];
    for (const one of taken.filter(({ line }) => line === place.line)) {
      left = left.flatMap(({ line, from, to }) => (one.to <= from || one.from >= to ? [{ line, from, to }] : [{ line, from, to: one.from }, { line, from: one.to, to }].filter((rest) => rest.from < rest.to)));
    }
    return left.filter((rest) => wordsOf(passageAt(lines, [rest])) !== '');
  });
}

/** A line from end to end. */
export function wholeLine(lines: readonly SourceLine[], line: number): Place {
  return { line, from: 0, to: lines[line - 1]?.text.length ?? 0 };
}

/** Whether two lists of places share a character. */
export function overlap(some: readonly Place[], others: readonly Place[]): boolean {
  return some.some((place) => others.some((other) => other.line === place.line && other.from < place.to && place.from < other.to));
}
