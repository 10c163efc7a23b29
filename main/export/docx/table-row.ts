import { HeightRule, TableRow } from 'docx';
import type { Cell, Row, Table } from '../../../domain/report/table.ts';
import { cellLook } from './cell-look.ts';
import type { Keeping } from './keep-rows.ts';
import { twips } from './measure.ts';
import { reportRuns } from './report-runs.ts';
import { rowLook, type RowLook, type RowPlace } from './row-look.ts';
import { rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { placeCells, type PlacedCell } from './place-cells.ts';
import { tableCell, type CellRules } from './table-cell.ts';
import { groupRule, signatureCell, tableLooks } from './table-look.ts';

/** One row of the body of a table. */
export function tableRow(table: Table, row: Row, place: RowPlace, keeping: Keeping, widths: readonly number[], setting: Setting): TableRow {
  const look = rowLook(table.style, row.kind, place);
  const cells = placeCells(row.cells, widths);
  const children = cells.map((placed, at) => {
    const { cell } = placed;
    const where = { column: table.columns[placed.column], first: at === 0, last: at === cells.length - 1, afterSignature: cells[at - 1]?.cell.look === 'signature', table: table.style };
    const cellsLook = cellLook(cell, look, where);
    return tableCell({
      runs: reportRuns(cell.text, setting, cellsLook.run),
      look: cellsLook,
      width: placed.width,
      span: placed.span,
      rules: cellRules(table, placed, look),
      vertical: verticalOf(cell, table),
      keepNext: keeping.keepNext,
      usual: tableLooks[table.style].padding,
      bookmark: at === 0 && row.anchor !== undefined ? setting.bookmarks.get(row.anchor) : undefined,
    });
  });
  return new TableRow({ children, cantSplit: !keeping.split, ...(look.height > 0 ? { height: { value: twips(look.height), rule: HeightRule.ATLEAST } } : {}) });
}

function cellRules(table: Table, { cell, column }: PlacedCell, look: RowLook): CellRules {
  if (cell.look === 'signature') {
    const side = rule(signatureCell.rule);
    return { top: side, bottom: side, left: side, right: side };
  }
  return { ...(look.ruleAbove > 0 ? { top: rule(look.ruleAbove) } : {}), ...(table.columns[column]?.ruled === true ? { left: rule(groupRule) } : {}) };
}

function verticalOf(cell: Cell, table: Table): 'top' | 'centre' | 'bottom' {
  if (cell.look === 'signature') return 'bottom';
  return tableLooks[table.style].boxed ? 'centre' : 'top';
}
