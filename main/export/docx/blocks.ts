import { Table as DocxTable, type Paragraph as DocxParagraph } from 'docx';
import type { Paragraph } from '../../../domain/report/report.ts';
import type { Table } from '../../../domain/report/table.ts';
import { gap } from './gap.ts';
import { belowTable, docxParagraph } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { docxTable } from './table.ts';

/** Paragraphs and tables as they stand in a cell, which must end in a paragraph. */
export function docxBlocks(blocks: readonly (Paragraph | Table)[], setting: Setting): readonly (DocxParagraph | DocxTable)[] {
  const written: (DocxParagraph | DocxTable)[] = [];
  for (const block of blocks) {
    const afterTable = written.at(-1) instanceof DocxTable;
    if (block.kind === 'paragraph') written.push(docxParagraph(block, { afterTable, keepNext: false }, setting));
    else written.push(...(afterTable ? [gap(belowTable)] : []), docxTable(block, setting));
  }
  return written.length === 0 || written.at(-1) instanceof DocxTable ? [...written, gap()] : written;
}
