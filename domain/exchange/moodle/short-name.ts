import { cleanLine } from '../../text/clean-words.ts';
import { readEntities } from '../markup/entities.ts';
import { wholeCharacters } from '../shorten.ts';

const longest = 100;

/** A short name; whether words were cut off, and whether it says its words exactly: where it does not, the description has to. */
export interface ShortName { readonly words: string; readonly isCut: boolean; readonly isExact: boolean }

/**
 * Words as a short name of Moodle, of 100 characters at most. It strips what looks like a tag and shows character references, so
 * these are written as references; a spreadsheet would run what begins like a formula, so such words stand behind an apostrophe.
 */
export function shortName(words: string): ShortName {
  const line = cleanLine(words);
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line;
  const written = encode(safe);
  if (written.length <= longest) return { words: written, isCut: false, isExact: readShortName(written) === words };
  let short = safe.slice(0, longest - 1);
  while (encode(short).length > longest - 1) short = short.slice(0, -1);
  return { words: `${encode(wholeCharacters(short).trimEnd())}…`, isCut: true, isExact: false };
}

function encode(words: string): string {
  return words.replaceAll(/&(?=[a-zA-Z0-9#]{1,9};)/g, '&amp;').replaceAll('\\', '&#92;').replaceAll('<', '&lt;');
}

/** The words of a short name. */
export function readShortName(words: string): string {
  return readEntities(words.trim());
}

/** Whether a short name of anybody's looks as if words had been cut off. */
export function looksCut(words: string): boolean {
  return /(?:…|\.\.\.)$/.test(words.trim()) || words.length >= longest;
}
