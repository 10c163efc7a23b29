import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const latin = /[A-Za-z\u00c0-\u024f]/;
const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/;

/** Embedding level of every character (UTF-16 unit) of a text: odd runs from right to left. */
export type Levels = Uint8Array;

/** Levels of a text (UAX 9), or null where all of it runs from left to right. Text with any Latin word in it reads from the left. */
export function levelsOf(text: string): Levels | null {
  if (!rightToLeft.test(text)) return null;
  return latin.test(text) ? bidi.getEmbeddingLevels(text.replace(endOfName, asLetters), 'ltr').levels : bidi.getEmbeddingLevels(text, 'rtl').levels;
}

/** A name from right to left ends at its comma: a day after it belongs to the sentence, and would else be drawn before the name. */
const endOfName = /(?<=[\u0590-\u08ff])[,;:)]+ (?=\d)/g;

function asLetters(between: string): string {
  return 'a'.repeat(between.length);
}

/** The text as it is shaped from right to left: brackets and the like turned round. */
export function mirrored(text: string): string {
  return Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
}

/** Language of right-to-left words whose language nobody said. */
export function languageOf(text: string): string {
  return hebrew.test(text) ? 'he' : 'ar';
}

/** Puts things that stand in reading order into the order in which they are drawn from left to right (rule L2). */
export function inVisualOrder<T extends { readonly level: number }>(items: readonly T[]): T[] {
  const ordered = [...items];
  const highest = Math.max(0, ...items.map((item) => item.level));
  for (let level = highest; level > 0; level--) reverseFrom(ordered, level);
  return ordered;
}

function reverseFrom(items: { readonly level: number }[], level: number): void {
  let start = 0;
  while (start < items.length) {
    let end = start;
    while (end < items.length && (items[end]?.level ?? 0) >= level) end++;
    if (end > start) items.splice(start, end - start, ...items.slice(start, end).reverse());
    start = end + 1;
  }
}
