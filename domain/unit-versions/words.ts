/** One word of a text: where it stands there, and what it is compared by. */
export interface Word { readonly start: number; readonly end: number; readonly folded: string }

/**
 * What carries meaning: words with their ending in brackets, numbers, signs of quantity, a dash between numbers (3–7 is not 3, 7) or
 * before one (–5). All other punctuation, case and spaces may differ between two prints of the same words.
 */
const meaning = /[\p{L}\p{N}\p{M}\u00AD]+(?:['’][\p{L}\p{M}]+)*(?:\(\p{L}{1,3}\))?|(?<=\p{N})\s*[-–—−]\s*(?=\p{N})|(?<![\p{L}\p{N}])[-–−](?=\p{N})|[<>≤≥=±%‰£$€+°&×]/gu;

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  const keepsCapitals = /\p{Ll}/u.test(text);
  return [...text.matchAll(meaning)].map(({ 0: written, index }) => ({ start: index, end: index + written.length, folded: fold(written, keepsCapitals) }));
}

/** The same words in the same order have the same key; a text without any is itself. */
export function wordsKey(text: string, words: readonly Word[]): string {
  return words.length === 0 ? `= ${text}` : words.map((word) => word.folded).join(' ');
}

/** Without case, but for an abbreviation among other words ("IT" is not "it"); "organization" is "organisation", "option(s)" is "options". */
function fold(written: string, keepsCapitals: boolean): string {
  const plain = written.normalize('NFKC').replaceAll(/[\u00AD()]/g, '').replaceAll('’', "'");
  if (/^\s*[-–—−]\s*$/.test(plain)) return '–';
  if (plain === '&') return 'and';
  if (keepsCapitals && /^\p{Lu}{2,}$/u.test(plain)) return plain;
  return plain.toLowerCase().replace(/(?<=\p{L}{3})iz(?=e|ing|ation)/u, 'is');
}
