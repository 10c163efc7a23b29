const simple = /^[\n\x20-\x7e]*$/;
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
const wideSpaces = /[\u2002\u2003\u3000]/g;
const otherSpaces = /[\t\u1680\u2000\u2001\u2004-\u2006\u2008-\u200a\u205f]/g;
const heldSpaces = /[\u2007\u202f]/g;
const halves = /\p{Surrogate}/gu;
/** Controls, direction marks and other signs without a shape: they would print as boxes or turn words round. */
const shapeless = /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]/g;

/**
 * Text as it may be set: composed (NFC), line ends as "\n", every kind of space one that the fonts hold,
 * nothing without a shape. Halves of characters become the replacement sign.
 */
export function cleanText(text: string): string {
  if (simple.test(text)) return text;
  return text
    .replace(halves, '\ufffd')
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(wideSpaces, '\u00a0\u00a0')
    .replace(heldSpaces, '\u00a0')
    .replace(otherSpaces, ' ')
    .replace(shapeless, '');
}
