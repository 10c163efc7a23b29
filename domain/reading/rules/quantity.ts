/** How many of something are asked for. */
export type Quantity =
  | { readonly kind: 'all' }
  | { readonly kind: 'at-least' | 'exactly' | 'at-most'; readonly number: number }
  | { readonly kind: 'percent'; readonly number: number };

/** A quantity in a text, with the characters that it takes. */
export interface FoundQuantity { readonly quantity: Quantity; readonly from: number; readonly to: number }

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** A number in figures or words, as a piece of a pattern. */
export const numberPattern = `(?:\\d{1,3}|${words.slice(1).join('|')})`;

/** What a number in figures or words counts. */
export function numberOf(text: string): number {
  const place = words.indexOf(text.toLowerCase());
  return place >= 0 ? place : Number(text);
}

const least = 'at least|(?:a |the )?minimum (?:of|number of)?|minimum|no (?:fewer|less) than|not (?:fewer|less) than';
const most = 'at most|up to|no more than|not more than|(?:a )?maximum (?:of)?|only';
const amount = new RegExp(`\\b(?:(${least})\\s{1,3}|(${most})\\s{1,3}|(exactly)\\s{1,3}|(?:any)\\s{1,3})?(${numberPattern})(?:\\s?\\(\\d{1,3}\\))?(\\s?%|\\s?per ?cent)?(\\s{1,3}or more\\b)?(?![\\d.\\p{L}])`, 'iu');
const everything = /\b(?:all|every|each|both)\b/iu;

/** The first quantity of a text: "two", "at least seven", "a minimum of 3", "70%", "all". */
export function findQuantity(text: string): FoundQuantity | null {
  const counted = amount.exec(text);
  const all = everything.exec(text);
  if (all !== null && (counted === null || all.index < counted.index)) return { quantity: { kind: 'all' }, from: all.index, to: all.index + all[0].length };
  if (counted === null) return null;
  const [whole, , atMost, exactly, number = '', percent] = counted;
  const kind = percent !== undefined ? 'percent' : exactly !== undefined ? 'exactly' : atMost !== undefined ? 'at-most' : 'at-least';
  return { quantity: { kind, number: numberOf(number) }, from: counted.index, to: counted.index + whole.length };
}

/** A quantity at the very beginning of a text, and the words that lead on to what it counts: "two from", "at least four of the following". */
export function leadingQuantity(text: string): FoundQuantity | null {
  const found = findQuantity(text.slice(0, 120));
  if (found === null || text.slice(0, found.from).trim() !== '') return null;
  const bridge = /^\s{1,3}(?:(?:from|of|out of)\b\s{0,3}(?:the following\b|these\b|the\b|each of the following\b)?\s{0,3}|the following\b\s{0,3})/iu.exec(text.slice(found.to, found.to + 80));
  return bridge === null ? null : { ...found, to: found.to + bridge[0].length };
}

/** A quantity that stands after what it counts: "Tools (at least seven from)", "Customers – minimum of two". */
export function trailingQuantity(text: string): FoundQuantity | null {
  const bracket = /\s{0,3}[([]([^()[\]]{2,200})[)\]]\s{0,3}[:.]?\s*$/u.exec(text.slice(-260));
  const offset = Math.max(0, text.length - 260);
  if (bracket !== null) {
    const found = findQuantity(bracket[1] ?? '');
    if (found !== null && found.from <= 12) return { quantity: found.quantity, from: offset + bracket.index, to: text.length };
  }
  const dash = /(?:\s[–—*-]|:)\s{0,3}((?:at least|any|all|a minimum|minimum|one|two|three|four|five|six)\b.{0,60})$/iu.exec(text.slice(-120));
  const found = dash === null ? null : findQuantity(dash[1] ?? '');
  return dash === null || found === null ? null : { quantity: found.quantity, from: Math.max(0, text.length - 120) + dash.index, to: text.length };
}
