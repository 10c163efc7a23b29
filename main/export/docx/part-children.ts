import { Table as DocxTable, type FileChild } from 'docx';
import type { Block, Part } from '../../../domain/report/report.ts';
import { assertNever } from '../../../domain/text/assert-never.ts';
import { BlockControl } from './block-control.ts';
import { boxTable } from './box.ts';
import { gap } from './gap.ts';
import { headingParagraph } from './heading.ts';
import { mastheadParagraph } from './masthead.ts';
import { belowTable, docxParagraph, type ParagraphPlace } from './paragraph.ts';
import { pictureTable } from './picture.ts';
import type { Setting } from './setting.ts';
import { summaryTable } from './summary.ts';
import { docxTable } from './table.ts';

const boxRoom = 9;
const summaryRoom = { above: 2, below: 6 } as const;

/** The blocks of a part in order, ending in a paragraph, which holds the properties of its section. */
export function partChildren(part: Part, setting: Setting): readonly FileChild[] {
  const written: FileChild[] = [];
  for (const [at, block] of part.blocks.entries()) {
    const afterTable = written.at(-1) instanceof DocxTable;
    const child = blockChild(block, { top: at === 0, afterTable, keepNext: isByLine(part.blocks[at + 1]) }, setting);
    const room = roomAbove(block, part.blocks[at - 1]);
    if (at > 0 && (room > 0 || (afterTable && !stepsAside(block)))) written.push(gap(room > 0 ? room : belowTable));
    written.push(child);
  }
  return written.length === 0 || !(written.at(-1) instanceof BlockControl || written.at(-1) instanceof DocxTable) ? written : [...written, gap()];
}

/** Room above what stands in no paragraph, in mm, where it is not that under any table. */
function roomAbove(block: Block, before: Block | undefined): number {
  if (block.kind === 'box') return boxRoom;
  if (block.kind === 'summary') return summaryRoom.above;
  return before?.kind === 'summary' && block.kind === 'table' ? summaryRoom.below : 0;
}

/** Whether a block keeps its own distance from a table above it. */
function stepsAside(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'masthead';
}

/** Who wrote it and when stays with what was written. */
function isByLine(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'by';
}

function blockChild(block: Block, place: ParagraphPlace & { readonly top: boolean }, setting: Setting): FileChild {
  switch (block.kind) {
    case 'paragraph':
      return docxParagraph(block, place, setting);
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
      return new BlockControl(block, place.keepNext, setting);
    default:
      return assertNever(block);
  }
}
