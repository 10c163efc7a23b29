import { Table, TableCell, TableLayoutType, TableRow, WidthType, ShadingType } from 'docx';
import type { Summary, SummaryCell } from '../../../domain/report/report.ts';
import { columnTwips } from './measure.ts';
import { textWidth } from './page.ts';
import { paragraphOf, type Inline } from './paragraph-of.ts';
import { reportRuns } from './report-runs.ts';
import { rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { cellMargins, type CellRules } from './table-cell.ts';
import { textRuns } from './text-runs.ts';

const frame = 1.5;
const between = 0.5;
const hairline = 0.75;
const padding = { top: 2, bottom: 2, left: 2.5, right: 2 };
/** Widths of the first and the last of the cells in mm; of the second where there are six. */
const outer = { first: 38, last: 34, second: 28 };

/** The strip of figures: what is done in black on white, what falls short in white on black. */
export function summaryTable({ cells }: Summary, setting: Setting): Table {
  const widths = columnTwips(cellWidths(cells.length));
  return new Table({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule(frame), bottom: rule(frame), left: rule(frame), right: rule(frame), insideHorizontal: rule(0), insideVertical: rule(between) },
    rows: [new TableRow({ cantSplit: true, children: cells.map((cell, at) => summaryCell(cell, cells[at - 1], widths[at] ?? 0, setting)) })],
  });
}

function cellWidths(count: number): readonly number[] {
  if (count < 3) return Array.from({ length: count }, () => textWidth / count);
  const second = count === 6 ? outer.second : (textWidth - outer.first - outer.last) / (count - 2);
  const rest = (textWidth - outer.first - outer.last - second) / (count - 3);
  return Array.from({ length: count }, (_, at) => (at === 0 ? outer.first : at === count - 1 ? outer.last : at === 1 ? second : rest));
}

function summaryCell(cell: SummaryCell, before: SummaryCell | undefined, width: number, setting: Setting): TableCell {
  const color = cell.open ? { color: 'FFFFFF' } : {};
  const rules: CellRules = cell.open && before?.open === true ? { left: rule(hairline, 'FFFFFF') } : {};
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins(padding),
    borders: rules,
    ...(cell.open ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' } } : {}),
    children: [
      paragraphOf({ style: 'SummaryText', keepNext: true }, figure(cell, color)),
      paragraphOf({ style: 'SummaryText' }, reportRuns(cell.words, setting, color)),
    ],
  });
}

function figure({ figure: number, of }: SummaryCell, color: { readonly color?: string }): Inline[] {
  const rest = of === null ? [] : textRuns(` ${of}`, { size: 22, ...color });
  return [...textRuns(number, { style: 'SummaryFigure', ...color }), ...rest];
}
