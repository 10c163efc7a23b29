import type { Token } from './token.ts';
import { wordToken } from './tokenise.ts';
import type { Measure } from './tokenise.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A cluster too long for any line, in parts that each fill a line: long strings break anywhere rather than be cut. */
export function splitToFit(cluster: readonly Token[], width: number, measure: Measure): Token[][] {
  const parts: Token[][] = [[]];
  let used = 0;
  for (const token of cluster) {
    const padding = token.mark.chip === null ? 0 : 2 * token.mark.chip.padding;
    let rest: Token | null = token;
    while (rest !== null) {
      const room = width - used - padding;
      const [first, second]: readonly [Token | null, Token | null] = rest.width <= room ? [rest, null] : splitToken(rest, room, used === 0, measure);
      if (first !== null) {
        parts.at(-1)?.push(first);
        used += first.width + first.space;
      }
      if (second !== null) {
        parts.push([]);
        used = 0;
      }
      rest = second;
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** The most of a token that fits, and the rest. At the start of a line at least one character is taken, so that every line gets on. */
function splitToken(token: Token, room: number, atStart: boolean, measure: Measure): readonly [Token | null, Token | null] {
  if (token.body.kind !== 'word') return atStart ? [token, null] : [null, token];
  const characters = [...graphemes.segment(token.body.word.text)].map((one) => one.segment);
  if (characters.length < 2) return atStart ? [token, null] : [null, token];
  let count = atStart ? 1 : 0;
  let width = 0;
  for (const [at, character] of characters.entries()) {
    width += (measure.shape(character, token.style.weight).width * token.style.size) / 1000;
    if (width > room) break;
    count = Math.max(count, at + 1);
  }
  count = Math.min(count, characters.length - 1);
  if (count === 0) return [null, token];
  const first = wordToken(characters.slice(0, count).join(''), token.level, token, measure);
  const second = wordToken(characters.slice(count).join(''), token.level, token, measure);
  return [{ ...first, joined: false }, { ...second, space: token.space, joined: token.joined, ends: token.ends }];
}
