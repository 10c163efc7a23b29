import { compareText } from '../text/compare.ts';
import type { Word } from './words.ts';

/** Words of a text without their order, for comparing: plurals without their s. */
export type Bag = readonly string[];

/** How much of what two texts say they have in common, from 0 (no word) to 1 (the same words). */
export type Likeness = (a: Bag, b: Bag) => number;

/** Two texts are one text reworded when more than half of what they say, by weight, is in both. */
export const reworded = 0.5;

/** A text's bag. */
export function bagOf(words: readonly Word[]): Bag {
  return words.map(({ folded }) => folded.replace(/(?<=[^s]{3})s$/, '')).sort(compareText);
}

/**
 * Likeness among these texts: shared words against all words of both (Dice), each word weighing the more the fewer texts have it
 * (inverse document frequency), so that what every criterion of a unit says, "customer" say, tells little.
 */
export function likenessAmong(texts: readonly Bag[]): Likeness {
  const having = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) having.set(word, (having.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + texts.length / (having.get(word) ?? 1));
  const sum = (bag: Bag): number => bag.reduce((total, word) => total + weight(word), 0);
  return (a, b) => {
    const all = sum(a) + sum(b);
    return all === 0 ? 0 : (2 * sum(sharedOf(a, b))) / all;
  };
}

/** What both bags hold, as often as both do, in one order whichever comes first. */
function sharedOf(a: Bag, b: Bag): Bag {
  const shared: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const order = compareText(a[i] ?? '', b[j] ?? '');
    if (order === 0) shared.push(a[i] ?? '');
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return shared;
}
