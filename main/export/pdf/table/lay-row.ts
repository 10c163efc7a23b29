import type { Cell, Column, Row } from '../../../../domain/report/table.ts';
import { linesHeight } from '../layout/layout-context.ts';
import type { Area, LayoutContext } from '../layout/layout-context.ts';
import { mm } from '../points.ts';
import { layCell } from './lay-cell.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import type { TableLook } from './table-style.ts';

/** Where a row stands in its table: some paddings and rules differ at the edges. */
export interface RowPlace {
  readonly firstOfTable: boolean;
  readonly lastOfTable: boolean;
  readonly lastOfGroup: boolean;
}

/** Lays out a row over the table's columns; a row that does not fill them is filled with an empty cell. */
export function layRow(row: Row, columns: readonly Column[], look: TableLook, place: RowPlace, area: Area, context: LayoutContext): LaidRow {
  const rowLook = look.row(row.kind);
  const paddingTop = place.firstOfTable ? rowLook.firstPaddingTop : rowLook.paddingTop;
  const paddingBottom = place.lastOfGroup ? rowLook.lastPaddingBottom : rowLook.paddingBottom;
  let x = area.x;
  let column = 0;
  let afterSignature = false;
  const cells: LaidCell[] = [];
  for (const [index, given] of filled(row.cells, columns.length).entries()) {
    // The day beside a signature is a signature's cell to the form, and ordinary words in print.
    const cell: Cell = given.look === 'signature' && afterSignature ? { ...given, look: 'plain' as const } : given;
    const covered = columns.slice(column, column + (cell.span ?? 1));
    column += covered.length;
    const isLast = column === columns.length && index > 1;
    cells.push(layCell(cell, { index, x, columns: covered, isLast, atEdge: column === columns.length, afterSignature, lattice: look.lattice !== null, paddingTop, paddingBottom }, rowLook, context));
    x += covered.reduce((sum, one) => sum + mm(one.width), 0);
    afterSignature = cell.look === 'signature';
  }
  const ruleBelow = place.lastOfTable ? look.endRule : look.lattice?.cell ?? rowLook.ruleBelow;
  return {
    kind: row.kind, look: rowLook, cells,
    height: Math.max(rowLook.minimumHeight, contentHeight(cells) + ruleBelow),
    ruleAbove: place.firstOfTable ? 0 : rowLook.ruleAbove,
    ruleBelow,
  };
}

/** Height of the highest cell with its paddings. */
export function contentHeight(cells: readonly LaidCell[]): number {
  return Math.max(0, ...cells.map((cell) => cell.paddingTop + linesHeight(cell.lines) + cell.paddingBottom));
}

/** Cells whose spans sum to the columns. */
function filled(cells: readonly Cell[], columns: number): readonly Cell[] {
  const fitting: Cell[] = [];
  let left = columns;
  for (const cell of cells) {
    if (left === 0) break;
    const span = Math.max(1, Math.min(cell.span ?? 1, left));
    fitting.push({ ...cell, span });
    left -= span;
  }
  return left === 0 ? fitting : [...fitting, { text: [], span: left }];
}
