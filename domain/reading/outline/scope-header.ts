import { leadingQuantity, trailingQuantity, type Quantity } from '../rules/quantity.ts';
import { cut, trim, type Passage } from '../source/passage.ts';

/** A scope group's heading taken apart: its own words, and how many of its items it asks for. */
export interface ScopeHeader { readonly heading: Passage; readonly quantity: Quantity | null }

/** Words that only say that a list follows. */
const listWords = /^(?:following|elements?|points?|items?|types?|these|them|scope|range|areas?)$/iu;

/** Reads "two from kinds of cover:", "Tools (at least seven from)" or "Customers:". */
export function readScopeHeader(words: Passage): ScopeHeader {
  const trailing = trailingQuantity(words.text);
  const main = trailing === null ? words : trim(cut(words, 0, trailing.from));
  const leading = trailing === null ? leadingQuantity(main.text) : null;
  const bare = leading === null ? main : cut(main, leading.to);
  const heading = withoutColon(bare);
  const quantity = trailing?.quantity ?? leading?.quantity ?? null;
  return { heading: heading.text === '' || listWords.test(heading.text) ? withoutColon(main) : heading, quantity };
}

function withoutColon(words: Passage): Passage {
  const end = /[\s:;,–—-]*$/u.exec(words.text.slice(-20))?.[0].length ?? 0;
  return trim(cut(words, 0, words.text.length - end));
}
