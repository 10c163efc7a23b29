import { TableRow } from 'docx';
import type { Cell, Column, Table } from '../../../domain/report/table.ts';
import { placeCells } from './place-cells.ts';
import { reportRuns } from './report-runs.ts';
import { rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { tableCell, type CellRules } from './table-cell.ts';
import { boxedIndent, groupRule, tableLooks } from './table-look.ts';

const headRule = 0.75;

/** The head rows of a table, which Word repeats on every page: the row over the columns' heads, if any, and these. */
export function headRows(table: Table, widths: readonly number[], setting: Setting): readonly TableRow[] {
  const rows = [...(table.superHead === undefined ? [] : [table.superHead]), ...(table.showHead ? [columnHeads(table.columns)] : [])];
  return rows.map((cells) => headRow(table, cells, widths, setting));
}

function columnHeads(columns: readonly Column[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < columns.length; ) {
    const column = columns[at];
    if (column === undefined) break;
    const span = column.headSpan ?? 1;
    cells.push({ text: column.head, span, ...(column.align === undefined ? {} : { align: column.align }) });
    at += span;
  }
  return cells;
}

function headRow(table: Table, cells: readonly Cell[], widths: readonly number[], setting: Setting): TableRow {
  const { boxed, head } = tableLooks[table.style];
  const placed = placeCells(cells, widths);
  const children = placed.map(({ cell, column, span, width }, at) => {
    const align = cell.align ?? (boxed && at > 0 ? 'centre' : 'left');
    const padding = { ...head, ...(boxed && align === 'left' ? { left: boxedIndent } : {}), ...(at === placed.length - 1 ? { right: 0 } : {}) };
    const fill = cell.look === 'shaded' ? 'EBEBEB' : null;
    return tableCell({
      runs: reportRuns(cell.text, setting),
      look: { style: 'TableHead', run: {}, fill, align, padding },
      width,
      span,
      rules: headRules(boxed, table.columns[column]),
      vertical: boxed ? 'centre' : 'bottom',
      keepNext: true,
      usual: tableLooks[table.style].padding,
    });
  });
  return new TableRow({ children, tableHeader: true, cantSplit: true });
}

function headRules(boxed: boolean, column: Column | undefined): CellRules {
  const thick = column?.ruled === true ? { left: rule(groupRule) } : {};
  return boxed ? thick : { top: rule(headRule), bottom: rule(headRule) };
}
