import { leadingQuantity, trailingQuantity, type FoundQuantity, type Quantity } from '../rules/quantity.ts';
import { cut, trim, type Passage } from '../source/passage.ts';

/** A scope group's heading taken apart: its own words, and how many of its items it asks for. */
export interface ScopeHeader { readonly heading: Passage; readonly quantity: Quantity | null }

/** Words that only say that a list follows. */
const listWords = /^(?:following|elements?|points?|items?|types?|these|them|scope|range|areas?)$/iu;

/** Reads "two from kinds of cover:", "Tools (at least seven from)" or "Customers:". */
export function readScopeHeader(words: Passage): ScopeHeader {
  const trailing = trailingQuantity(words.text);
  const main = trailing === null ? words : trim(cut(words, 0, trailing.from));
  const leading = trailing === null ? (leadingQuantity(main.text) ?? lateQuantity(main.text)) : null;
  const bare = leading === null ? main : cut(main, leading.to);
  const heading = withoutColon(bare);
  const quantity = trailing?.quantity ?? leading?.quantity ?? null;
  return { heading: heading.text === '' || listWords.test(heading.text) ? withoutColon(main) : heading, quantity };
}

/** "You must show that you have used all of the following tools:" asks at its end for what its list holds. */
function lateQuantity(text: string): FoundQuantity | null {
  if (!/\b(?:following|these)\b[^.]{0,80}:\s*$/iu.test(text.slice(-120))) return null;
  for (const { index } of text.slice(0, 300).matchAll(/(?<=\s)(?=\p{L}|\d)/gu)) {
    const found = leadingQuantity(text.slice(index));
    if (found !== null && /\b(?:following|these)\b/iu.test(text.slice(index, index + found.to))) return { ...found, from: index + found.from, to: index + found.to };
  }
  return null;
}

function withoutColon(words: Passage): Passage {
  const end = /[\s:;,–—-]*$/u.exec(words.text.slice(-20))?.[0].length ?? 0;
  return trim(cut(words, 0, words.text.length - end));
}
