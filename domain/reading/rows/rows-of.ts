import { bulletLength } from '../labels/bullet.ts';
import { readLabel } from '../labels/read-label.ts';
import { cut, trim, type Passage } from '../source/passage.ts';
import type { SourceLine } from '../source/source-line.ts';
import { withoutInlineHeads } from './inline-heads.ts';
import { inlineHeadings } from './inline-headings.ts';
import type { LabelledRow, Row } from './row.ts';
import { rejoin } from './soft-wraps.ts';
import { isTableRow, splitCells } from './split-cells.ts';
import { unglue } from './unglue.ts';
import { withoutLitter } from './without-litter.ts';

/** A text that falls into more rows than this is none of the field's. */
const mostRows = 60_000;

/** The rows of a document: lines taken apart where they hold several things, and put together where one thing was broken over several. */
export function rowsOf(lines: readonly SourceLine[]): readonly LabelledRow[] {
  const passages = withoutLitter(lines);
  const rows: Row[] = [];
  let blank = true;
  let table = 0;
  let tableRow = 0;
  lines.forEach((line, place) => {
    const passage = passages[place];
    if (passage === undefined || passage.text.trim() === '') {
      blank = true;
      return;
    }
    if (line.cell === undefined && isTableRow(passage.text)) tableRow += 1;
    else if (tableRow > 0) {
      table += 1;
      tableRow = 0;
    }
    rows.push(...rowsOfLine(line, passage, blank, tableRow === 0 ? null : { table, row: tableRow }));
    blank = false;
  });
  return rejoin(rows, lines).map((row) => ({ ...row, words: withoutInlineHeads(row.words) })).flatMap(inlineHeadings).slice(0, mostRows).map(withLabel);
}

function rowsOfLine(line: SourceLine, passage: Passage, blankBefore: boolean, drawn: { readonly table: number; readonly row: number } | null): readonly Row[] {
  const indent = passage.text.length - passage.text.trimStart().length;
  const cells = line.cell === undefined ? splitCells(passage) : [trim(passage)];
  return cells.flatMap((cell, column) =>
    unglue(cell).map((words, piece): Row => ({
      words, indent, level: line.level ?? 0, heading: line.heading ?? null,
      mark: column === 0 && piece === 0 ? (line.mark ?? null) : null,
      cell: line.cell ?? (drawn === null ? null : { ...drawn, column }),
      blankBefore: blankBefore && column === 0 && piece === 0, startsLine: column === 0 && piece === 0,
    })),
  );
}

/** Takes bullet and label off the words of a row. */
export function withLabel(row: Row): LabelledRow {
  const { words, mark } = row;
  if (mark !== null) {
    const marked = readLabel(mark);
    const bullet = marked === null;
    const own = bullet ? readLabel(words.text) : null;
    return { ...row, bullet, label: marked?.label ?? own?.label ?? null, sign: trim(cut(words, 0, own?.length ?? 0)), body: trim(cut(words, own?.length ?? 0)) };
  }
  const bullet = bulletLength(words.text);
  const found = readLabel(words.text.slice(bullet, bullet + 80));
  const end = bullet + (found?.length ?? 0);
  return { ...row, bullet: bullet > 0, label: found?.label ?? null, sign: trim(cut(words, bullet, end)), body: trim(cut(words, end)) };
}
