import LineBreaker from 'linebreak';

/** Letters, figures and marks between which no line breaks: most words. */
const unbreakable = /^[\w.,;:'"()&£…‘’“”✓●]+$/;
/** No word is longer; what is may break after every so many characters, or fitting its rest would be measured at each of its lines. */
const longest = 400;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const figure = /\d/;
const remembered = 20_000;
const memory = new Map<string, readonly string[]>();

/** A word (no spaces in it) in parts between which a line may break, by the Unicode line breaking rules (UAX 14). */
export function breakableParts(word: string): readonly string[] {
  if (word.length > longest) return inPieces(word);
  if (unbreakable.test(word)) return [word];
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= remembered) memory.clear();
  const parts = findParts(word);
  memory.set(word, parts);
  return parts;
}

/** A string of thousands of characters without a space (a key, a picture pasted as letters), in pieces between characters. */
function inPieces(word: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && piece.length + segment.length > longest) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function findParts(word: string): readonly string[] {
  const breaker = new LineBreaker(word);
  const parts: string[] = [];
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position < word.length && isRange(word, next.position)) continue;
    if (next.position > from) parts.push(word.slice(from, next.position));
    from = next.position;
  }
  return parts;
}

/** A dash between figures ("8–12 Oct") holds them together. */
function isRange(word: string, at: number): boolean {
  return word[at - 1] === '–' && figure.test(word[at - 2] ?? '') && figure.test(word[at] ?? '');
}
