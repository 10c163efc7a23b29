import { pattern } from '../labels/pattern.ts';
import type { PlacedRow } from '../headings/find-sections.ts';
import { cut, trim, type Passage } from '../source/passage.ts';
import { readCode } from './codes.ts';
import { readDate } from './dates.ts';
import { titleLine } from './title-line.ts';

/** The title, the codes beside it, and the body that signed it. */
export interface TitleRead { readonly title: Passage | null; readonly codes: readonly Passage[]; readonly by: Passage | null }

const allCodes = ['unitReference', 'sqaCode', 'slashed', 'plain'] as const;
/** Lines over a title that say what kind of document this is. */
const kindOfDocument = pattern('iu',
  String.raw`^(?:national occupational standards?|(?:the )?register of .{0,40}|unit (?:recording form|specification|award scheme|details?|handbook`,
  String.raw`content|guide)|qualification .{0,40}|appendix .{0,30}|units?|candidate log ?book|learner log ?book|record of assessment`,
  String.raw`assessment record|final version.{0,30}|evidence requirements|national unit specification.{0,40}|higher national unit.{0,40}`,
  String.raw`[\w& ]{0,30}summary of .{0,30})\s?:?$`,
);

/** Finds the title among the rows before the first heading: beside a code, or else the first line that can be one. */
export function readTitle(rows: readonly PlacedRow[]): TitleRead {
  const front = rows.filter(({ section }) => section === 'front').slice(0, 40).map(({ row }) => row.words);
  const lines = front.map((words) => ({ words, line: titleLine(words.text) }));
  const coded = lines.flatMap(({ words, line }) => (line === null ? [] : [{ words, line }]));
  const codes = coded.flatMap(({ words, line }) => line.codes.map(({ from, to }) => cut(words, from, to)));
  const beside = coded.map(({ words, line }) => trim(cut(words, line.from, line.to))).find((words) => isTitle(words.text));
  if (beside !== undefined) {
    const bare = withoutCode(beside);
    return { ...withoutSigner(bare.title), codes: [...codes, ...bare.codes] };
  }
  const plain = lines.find(({ words, line }) => line === null && isTitle(words.text) && !kindOfDocument.test(words.text))?.words;
  if (plain === undefined) return { title: null, codes, by: null };
  const bare = withoutCode(plain);
  return { ...withoutSigner(bare.title), codes: [...codes, ...bare.codes] };
}

function isTitle(text: string): boolean {
  if (text.length < 4 || text.length > 180 || !/\p{L}{2}/u.test(text)) return false;
  if (/[.:;?!]$/u.test(text) || /^\W/u.test(text) || readDate(text) !== null || /^\d+[.)]/u.test(text)) return false;
  return text.split(/\s+/u).length >= 2 || /^\p{Lu}\p{L}{5,}$/u.test(text);
}

/** "Resolve problems (ABC2DEF7)": the code behind a title is no part of it. */
function withoutCode(words: Passage): { readonly title: Passage; readonly codes: readonly Passage[] } {
  const last = /[\s([]{1,3}([A-Z][A-Z0-9/ ]{3,12}\d[A-Z0-9/]{0,6})[\])]?$/u.exec(words.text.slice(-30));
  const code = last?.[1];
  if (last === null || code === undefined || readCode(code, allCodes)?.length !== code.length) return { title: words, codes: [] };
  const from = Math.max(0, words.text.length - 30) + last.index;
  const start = words.text.indexOf(code, from);
  return { title: trim(cut(words, 0, from)), codes: [cut(words, start, start + code.length)] };
}

/** "… - ABCD": web pages sign their titles. */
function withoutSigner(words: Passage): { readonly title: Passage; readonly by: Passage | null } {
  const signer = /\s[-–—|]\s([A-Z][A-Z&]{1,7})$/u.exec(words.text);
  if (signer === null) return { title: words, by: null };
  const from = words.text.length - (signer[1] ?? '').length;
  return { title: trim(cut(words, 0, signer.index)), by: cut(words, from) };
}
