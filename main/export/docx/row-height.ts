import type { Row, Table } from '../../../domain/report/table.ts';
import { page } from './page.ts';
import { textWords } from './report-runs.ts';
import { rowLook } from './row-look.ts';
import { faces, type Face } from './typeface.ts';

const mmPerPoint = 25.4 / 72;
/** Mean width of a letter of Calibri, of a Chinese one, as shares of the size. */
const letterWidth = 0.5;
const wideLetter = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/;

/** Height of the text on a page, in mm. */
export const pageHeight = page.height - 25 - page.bottom;

/** About how high a row is, in mm: enough to decide what is kept together, which only Word itself can know exactly. */
export function rowHeight(table: Table, row: Row): number {
  const look = rowLook(table.style, row.kind, { firstInTable: false, lastInGroup: false });
  const face = faces[look.text];
  let column = 0;
  let lines = 1;
  for (const { text, span = 1 } of row.cells) {
    const width = table.columns.slice(column, column + span).reduce((sum, each) => sum + each.width, 0);
    column += span;
    lines = Math.max(lines, lineCount(textWords(text), width - 2, face));
  }
  return Math.max(look.height, look.top + look.bottom + lines * face.leading * mmPerPoint);
}

function lineCount(words: string, width: number, face: Face): number {
  const letter = face.size * mmPerPoint * letterWidth;
  return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((lettersIn(line) * letter) / Math.max(width, letter))), 0);
}

function lettersIn(line: string): number {
  return wideLetter.test(line) ? Array.from(line).reduce((sum, letter) => sum + (wideLetter.test(letter) ? 2 : 1), 0) : line.length;
}
