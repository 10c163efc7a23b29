import LineBreaker from 'linebreak';

/** Letters, figures and marks between which no line breaks: most words. */
const unbreakable = /^[\w.,;:'"()&£…‘’“”✓●]+$/;
const figure = /\d/;
const remembered = 20_000;
const memory = new Map<string, readonly string[]>();

/** A word (no spaces in it) in parts between which a line may break, by the Unicode line breaking rules (UAX 14). */
export function breakableParts(word: string): readonly string[] {
  if (unbreakable.test(word)) return [word];
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= remembered) memory.clear();
  const parts = findParts(word);
  memory.set(word, parts);
  return parts;
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
