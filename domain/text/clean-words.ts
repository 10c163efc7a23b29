// What turns the direction of all that follows it; marks for a single place (LRM, RLM) are a writer's own and stay.
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/gu;
const unseen = /(?![\t\n])[\p{Cc}\uFEFF]/gu;

/** Words as they are kept: composed letters (NFC), line ends as "\n", no character that steers a terminal or a printer, nothing around them. */
export function cleanWords(text: string): string {
  return text.replaceAll(lineEnds, '\n').replaceAll(unseen, '').normalize('NFC').trim();
}

/** The same for what stands on one line, as a title or a name: line ends and tabs are spaces, and nothing turns the direction of what follows. */
export function cleanLine(text: string): string {
  return text.replaceAll(turning, '').replaceAll('\uFEFF', '').replaceAll(/[\s\p{Cc}]+/gu, ' ').normalize('NFC').trim();
}
