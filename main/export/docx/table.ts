import { TableLayoutType, WidthType, type ITableOptions, type Table as DocxTable } from 'docx';
import type { Table } from '../../../domain/report/table.ts';
import { CaptionedTable } from './captioned-table.ts';
import { keepRows } from './keep-rows.ts';
import { columnTwips } from './measure.ts';
import { rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { cellMargins } from './table-cell.ts';
import { headRows } from './table-head.ts';
import { tableLooks } from './table-look.ts';
import { tableRow } from './table-row.ts';

/** A table of the record: columns of fixed widths, its head repeated, rows kept together as they belong. */
export function docxTable(table: Table, setting: Setting): DocxTable {
  const widths = columnTwips(table.columns.map(({ width }) => width));
  const keeping = keepRows(table);
  const body = table.groups.flatMap(({ rows }, group) =>
    rows.map((row, line) => {
      const place = { firstInTable: group === 0 && line === 0, lastInGroup: line === rows.length - 1 };
      return tableRow(table, row, place, keeping[group]?.[line] ?? { keepNext: false, split: false }, widths, setting);
    }),
  );
  return new CaptionedTable({ ...tableFrame(table, widths), rows: [...headRows(table, widths, setting), ...body] }, table.caption);
}

function tableFrame(table: Table, widths: readonly number[]): Omit<ITableOptions, 'rows'> {
  const { padding, rules } = tableLooks[table.style];
  const headed = table.showHead || table.superHead !== undefined;
  return {
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: cellMargins(padding),
    tableLook: { firstRow: headed, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    borders: {
      top: rule(headed && rules.sides === 0 ? 0 : rules.first),
      bottom: rule(rules.last),
      left: rule(rules.sides),
      right: rule(rules.sides),
      insideHorizontal: rule(rules.between),
      insideVertical: rule(rules.columns),
    },
  };
}
