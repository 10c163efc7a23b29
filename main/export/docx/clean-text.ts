const plainText = /^[\n\x20-\x7e]*$/;
// XML 1.0, section 2.2: the characters that a document may hold. With the `u` flag a lone surrogate is outside it.
const forbidden = /[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The text as it may stand in a document: composed (NFC), line ends as "\n", tabs as spaces, and nothing that XML forbids,
 * since one such character makes the whole file unreadable.
 */
export function cleanText(text: string): string {
  if (plainText.test(text)) return text;
  return text.normalize('NFC').replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ').replaceAll(forbidden, '');
}
