import { readHeading } from '../headings/read-heading.ts';
import { readLabel } from '../labels/read-label.ts';
import { cut, trim, type Passage } from '../source/passage.ts';

/** The cells of one line of plain text: columns stand apart by tabs, bars, wide gaps, or " / " where that joins what does not belong together. */
export function splitCells(line: Passage): readonly Passage[] {
  const { text } = line;
  if (isTableRow(text)) return split(line, /\|/gu).filter(({ text: cell }) => !/^[-:=\s]*$/u.test(cell));
  const apart = /\t|\S\s{3,}\S/u.test(text) ? split(line, /\t+|(?<=\S)[ \u00A0]{3,}(?=\S)/gu) : [trim(line)];
  return apart.flatMap(splitAtSlash).filter((cell) => cell.text !== '');
}

/** Whether a line is a row of a table drawn with bars. */
export function isTableRow(text: string): boolean {
  return /^\s{0,8}\|.*\|\s*$/u.test(text.slice(0, 20_000)) || (text.match(/\s\|\s/gu)?.length ?? 0) >= 2;
}

function split(passage: Passage, pattern: RegExp): readonly Passage[] {
  const cells: Passage[] = [];
  let at = 0;
  for (const match of passage.text.matchAll(pattern)) {
    cells.push(trim(cut(passage, at, match.index)));
    at = match.index + match[0].length;
  }
  return [...cells, trim(cut(passage, at))].filter((cell) => cell.text !== '');
}

function splitAtSlash(cell: Passage): readonly Passage[] {
  const at = cell.text.indexOf(' / ');
  if (at < 0) return [cell];
  const pieces = split(cell, /\s\/\s/gu);
  if (isRowOfWords(cell.text)) return [cell];
  const cells: Passage[] = [];
  let start = 0;
  for (const piece of pieces.slice(0, -1)) {
    const end = cell.text.indexOf(' / ', start + piece.text.length - 1);
    const left = cut(cell, start, end);
    const right = cut(cell, end + 3);
    if (end >= 0 && comesApart(left.text, right.text)) {
      cells.push(trim(left));
      start = end + 3;
    } else break;
  }
  return [...cells, trim(cut(cell, start))];
}

/** Two halves that were columns: the first is complete, or the second begins something of its own. */
function comesApart(left: string, right: string): boolean {
  if (!/^[\p{Lu}\d(“"‘]/u.test(right)) return false;
  if (readLabel(left)?.length === left.length) return true;
  if (/[.:;?]\s*$/u.test(left) || /^[^.]{0,120}:\s*$/u.test(right)) return true;
  const label = readLabel(right)?.label;
  return (label !== undefined && label.kind !== 'number' && label.kind !== 'letter') || readHeading(right)?.whole === true;
}

/** The head of a form's columns: many short cells, and none a sentence. */
export function isRowOfWords(text: string): boolean {
  const cells = text.slice(0, 600).split(' / ');
  return cells.length >= 4 && cells.every((cell) => cell.length <= 40 && !/[.;]$/u.test(cell));
}
