import { readHeading } from '../headings/read-heading.ts';
import { fieldWords } from '../metadata/field-words.ts';
import { titleLine } from '../metadata/title-line.ts';
import { cut, trim, type Passage } from '../source/passage.ts';

/** Where a small letter, a digit or the end of a sentence runs into a capital. */
const seam = /[\p{Ll}\d).:;](?=\p{Lu}\p{Ll})/gu;
const sentence = /^(?:The assessor must|There must|When you have|You must|Your evidence|All (?:scope|range))\b/u;
/** No line has more seams than this looked at. */
const mostSeams = 400;

/** Takes apart what a conversion glued together: "Performance criteriaWhat you must do:", "… 2021Level - Entry". */
export function unglue(words: Passage): readonly Passage[] {
  const pieces: Passage[] = [];
  let start = 0;
  let seams = 0;
  for (const match of words.text.matchAll(seam)) {
    seams += 1;
    if (seams > mostSeams) break;
    const at = match.index + 1;
    if (!isSeam(words.text.slice(start, at), words.text.slice(at, at + 200))) continue;
    pieces.push(trim(cut(words, start, at)));
    start = at;
  }
  return start === 0 ? [words] : [...pieces, trim(cut(words, start))];
}

function isSeam(left: string, right: string): boolean {
  if (left.length <= 120 && readHeading(left)?.whole === true) return true;
  const heading = readHeading(right);
  // One word alone may be a name: "… listSummary sheet".
  if (heading !== null && heading.section !== 'column' && /^\p{L}+(?::|[\s/&]+\p{L})/u.test(right.slice(0, heading.length + 1))) return true;
  if (sentence.test(right) || titleLine(right) !== null) return true;
  const [field] = fieldWords(right);
  return field !== undefined && /^\s{0,3}[:–-]/u.test(right.slice(field.length));
}
