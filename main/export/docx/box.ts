import { ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Box } from '../../../domain/report/report.ts';
import { docxBlocks } from './blocks.ts';
import { twips } from './measure.ts';
import { boxInset, textWidth } from './page.ts';
import { paragraphOf } from './paragraph-of.ts';
import { rule } from './rule.ts';
import type { Setting } from './setting.ts';
import { cellMargins } from './table-cell.ts';
import { textRuns } from './text-runs.ts';

const frame = { open: 1.5, plain: 0.75 };

/** A framed box: its title, white on black while something is open, over what it holds. It may go on over the page. */
export function boxTable(box: Box, setting: Setting): Table {
  const width = { size: twips(textWidth), type: WidthType.DXA };
  const side = rule(box.open ? frame.open : frame.plain);
  const title = new TableCell({
    width,
    margins: cellMargins({ top: 1.6, bottom: box.open ? 1.6 : 0, left: boxInset, right: boxInset }),
    ...(box.open ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' } } : {}),
    children: [paragraphOf({ style: 'BoxTitle' }, textRuns(box.title, { color: box.open ? 'FFFFFF' : '000000' }), setting.bookmarks.get(box.anchor))],
  });
  const inside = new TableCell({ width, margins: cellMargins({ top: 2.4, bottom: 1.5, left: boxInset, right: boxInset }), children: docxBlocks(box.blocks, setting) });
  return new Table({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width,
    columnWidths: [width.size],
    borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: rule(0), insideVertical: rule(0) },
    rows: [new TableRow({ cantSplit: true, children: [title] }), new TableRow({ children: [inside] })],
  });
}
