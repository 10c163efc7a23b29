import { readHeading } from '../headings/read-heading.ts';
import { fieldWords } from '../metadata/field-words.ts';
import { leadingQuantity } from '../rules/quantity.ts';
import { isFull, join } from '../source/passage.ts';
import type { SourceLine } from '../source/source-line.ts';
import { connector, ended, isOnlyLabel, mayGoOn, startsFreely } from './line-joints.ts';
import type { Row } from './row.ts';

/** How the lines of a document were broken: at a width, or not; and whether an empty line means anything. */
interface Setting { readonly width: number | null; readonly emptyLinesCount: boolean }


function settingOf(lines: readonly SourceLine[]): Setting {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const lengths = filled.map(({ text }) => text.trimEnd().length);
  const most = lengths.reduce((a, b) => Math.max(a, b), 0);
  const nearly = lengths.filter((length) => length >= most - 12).length;
  const width = most >= 30 && most <= 130 && nearly >= 4 && nearly >= lengths.length / 8 ? most : null;
  const followed = lines.filter(({ text }, place) => text.trim() !== '' && place + 1 < lines.length && lines[place + 1]?.text.trim() === '').length;
  return { width, emptyLinesCount: followed < filled.length * 0.9 };
}

/** Puts lines together again that are one paragraph. A line that begins with a label, a bullet, a heading or a field stands by itself. */
export function rejoin(rows: readonly Row[], lines: readonly SourceLine[]): readonly Row[] {
  const setting = settingOf(lines);
  const joined: Row[] = [];
  let before: { readonly row: Row; readonly continued: boolean } | null = null;
  for (const row of rows) {
    const last = joined.at(-1);
    if (last !== undefined && before !== null && !isFull(last.words) && continues(before, row, last, setting, lines)) {
      joined[joined.length - 1] = { ...last, words: join(last.words, row.words) };
      before = { row, continued: true };
    } else {
      joined.push(row);
      before = { row, continued: false };
    }
  }
  return joined;
}

function continues(before: { readonly row: Row; readonly continued: boolean }, row: Row, paragraph: Row, setting: Setting, lines: readonly SourceLine[]): boolean {
  const { row: last } = before;
  const text = row.words.text;
  const lastText = last.words.text;
  if (row.mark !== null || row.heading !== null || last.heading !== null || !row.startsLine || !sameCell(last, row)) return false;
  if (row.blankBefore && setting.emptyLinesCount) return false;
  if (/\([^()]{0,200}$/u.test(paragraph.words.text.slice(-260)) && text.includes(')') && !isOnlyLabel(lastText)) return true;
  if (!startsFreely(text, lastText) || isOnlyLabel(lastText) || fieldWords(lastText)[0]?.length === lastText.replace(/[\s:]+$/u, '').length || readHeading(paragraph.words.text.slice(0, 200))?.whole === true) return false;
  if (forcedBreak(last, row, setting, lines)) return !/^[^:]{1,40}:$/u.test(lastText) && mayGoOn(paragraph.words.text, text, before.continued);
  if (leadingQuantity(text) !== null && !/[.;]\s*$/u.test(text)) return false;
  if (ended.test(lastText) && !/^\p{Ll}/u.test(text)) return false;
  if (connector.test(lastText) && lastText.length > 15) return true;
  if (!/^[\p{Ll}(]/u.test(text) || ended.test(lastText)) return false;
  return before.continued || !/^\p{Ll}/u.test(lastText) || lastText.length > 60;
}

function sameCell(a: Row, b: Row): boolean {
  if (a.cell === null || b.cell === null) return a.cell === b.cell;
  return a.cell.table === b.cell.table && a.cell.row === b.cell.row && a.cell.column === b.cell.column;
}

/** The next word would not have fitted on the line: a paragraph was broken there. */
function forcedBreak(last: Row, row: Row, { width }: Setting, lines: readonly SourceLine[]): boolean {
  if (width === null) return false;
  const line = last.words.parts.at(-1)?.line ?? 0;
  const length = lines[line - 1]?.text.trimEnd().length ?? 0;
  const word = /^\S+/u.exec(row.words.text.slice(0, 60))?.[0].length ?? 0;
  return length + 1 + word > width;
}
