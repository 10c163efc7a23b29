import { cleanLine } from '../text/clean-words.ts';

/** Words on one line, cut to so many characters with an ellipsis, never through a character. */
export function shorten(words: string, most: number): string {
  const line = cleanLine(words);
  return line.length <= most ? line : `${wholeCharacters(line.slice(0, most - 1)).trimEnd()}…`;
}

/** Without half a character at the end. */
export function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
