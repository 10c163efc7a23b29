import { cut, trim, type Passage } from '../source/passage.ts';

const end = /[.?!]['"’”)]?(?=\s+[\p{Lu}(“‘"\d•]|\p{Lu}\p{Ll}|\s*$)/gu;
const abbreviation = /(?:\b(?:eg|ie|etc|e\.g|i\.e|no|nos|approx|vs|dr|mr|mrs|ms|st|cf|ref|para|min|max)|\b\p{Lu})$/iu;

/** The sentences of a passage. A lead and the bullets after it are one. */
export function sentencesIn(words: Passage): readonly Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  for (const match of words.text.matchAll(end)) {
    if (abbreviation.test(words.text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const to = match.index + match[0].length;
    sentences.push(trim(cut(words, from, to)));
    from = to;
  }
  return [...sentences, trim(cut(words, from))].filter((sentence) => sentence.text !== '');
}
