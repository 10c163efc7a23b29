import { compareText } from '../text/compare.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** A stretch of a text, and whether its words differ from the other text's. */
export interface Piece { readonly text: string; readonly differs: boolean }

/** Two texts in pieces; the pieces of each, put together, are the text as it stands. */
export interface WordDifference { readonly earlier: readonly Piece[]; readonly later: readonly Piece[] }

/** Longer texts than this are not looked at word by word: all of them differs. */
const most = 4_000_000;

/** Which words of two texts differ: what is left once the longest run of words that both have, in the same order, is taken out. */
export function wordDifference(earlier: string, later: string): WordDifference {
  // The same stretches whichever of the two comes first.
  if (compareText(earlier, later) > 0) {
    const turned = wordDifference(later, earlier);
    return { earlier: turned.later, later: turned.earlier };
  }
  const [a, b] = [wordsOf(earlier), wordsOf(later)];
  const shared = a.length * b.length > most ? { a: new Set<number>(), b: new Set<number>() } : longestShared(a, b);
  return { earlier: pieces(earlier, a, shared.a), later: pieces(later, b, shared.b) };
}

/** The longest common subsequence, as places in both. */
function longestShared(a: readonly Word[], b: readonly Word[]): { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> } {
  const wide = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * wide);
  const at = (i: number, j: number): number => lengths[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * wide + j] = a[i]?.folded === b[j]?.folded ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared = { a: new Set<number>(), b: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.folded === b[j]?.folded) {
      shared.a.add(i++);
      shared.b.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

/** Cuts a text where shared words end and differing ones begin; what stands between two differing words differs with them. */
function pieces(text: string, words: readonly Word[], shared: ReadonlySet<number>): readonly Piece[] {
  const found: { text: string; differs: boolean }[] = [];
  const put = (part: string, differs: boolean): void => {
    const last = found.at(-1);
    if (part === '') return;
    if (last?.differs === differs) last.text += part;
    else found.push({ text: part, differs });
  };
  let end = 0;
  let before = false;
  words.forEach((word, place) => {
    const differs = !shared.has(place);
    put(text.slice(end, word.start), before && differs);
    put(text.slice(word.start, word.end), differs);
    end = word.end;
    before = differs;
  });
  put(text.slice(end), false);
  return found;
}
