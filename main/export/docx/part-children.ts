import { Table as DocxTable, type FileChild } from 'docx';
import type { Block, Part } from '../../../domain/report/report.ts';
import { assertNever } from '../../../domain/text/assert-never.ts';
import { BlockControl } from './block-control.ts';
import { boxTable } from './box.ts';
import { gap } from './gap.ts';
import { headingParagraph } from './heading.ts';
import { mastheadParagraph } from './masthead.ts';
import { belowTable, docxParagraph } from './paragraph.ts';
import { pictureTable } from './picture.ts';
import type { Setting } from './setting.ts';
import { summaryTable } from './summary.ts';
import { docxTable } from './table.ts';

/** The blocks of a part in order, ending in a paragraph, which holds the properties of its section. */
export function partChildren(part: Part, setting: Setting): readonly FileChild[] {
  const written: FileChild[] = [];
  for (const [at, block] of part.blocks.entries()) {
    const afterTable = written.at(-1) instanceof DocxTable;
    const child = blockChild(block, { top: at === 0, afterTable }, setting);
    if (afterTable && !stepsAside(block)) written.push(gap(belowTable));
    if (at > 0 && block.kind === 'box') written.push(gap(7));
    written.push(child);
  }
  return written.length === 0 || !(written.at(-1) instanceof BlockControl || written.at(-1) instanceof DocxTable) ? written : [...written, gap()];
}

/** Whether a block keeps its own distance from a table above it. */
function stepsAside(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'masthead';
}

function blockChild(block: Block, place: { readonly top: boolean; readonly afterTable: boolean }, setting: Setting): FileChild {
  switch (block.kind) {
    case 'paragraph':
      return docxParagraph(block, place.afterTable, setting);
    case 'heading':
      return headingParagraph(block, place.top, setting);
    case 'masthead':
      return mastheadParagraph(block);
    case 'summary':
      return summaryTable(block, setting);
    case 'table':
      return docxTable(block, setting);
    case 'picture':
      return pictureTable(block, setting);
    case 'box':
      return boxTable(block, setting);
    case 'field-block':
      return new BlockControl(block, setting);
    default:
      return assertNever(block);
  }
}
