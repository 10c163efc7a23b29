import type { Block } from '../../../../domain/report/report.ts';
import { assertNever } from '../../../../domain/text/assert-never.ts';
import { tableBlock } from '../table/table-block.ts';
import { boxBlock } from './box-block.ts';
import { fieldBlock } from './field-block.ts';
import { headingBlock } from './heading-block.ts';
import { mastheadBlock } from './masthead-block.ts';
import { paragraphBlock } from './paragraph-block.ts';
import { pictureBlock } from './picture-block.ts';
import type { Area, LayoutContext } from './layout-context.ts';
import type { LaidBlock } from './laid-block.ts';
import { summaryBlock } from './summary-block.ts';

/** Lays out one block; one file a kind. */
export function layBlock(block: Block, area: Area, context: LayoutContext): LaidBlock {
  switch (block.kind) {
    case 'paragraph':
      return paragraphBlock(block, area, context);
    case 'heading':
      return headingBlock(block, area, context);
    case 'masthead':
      return mastheadBlock(block, area, context);
    case 'summary':
      return summaryBlock(block, area, context);
    case 'table':
      return tableBlock(block, area, context);
    case 'picture':
      return pictureBlock(block, area, context);
    case 'box':
      return boxBlock(block, area, context);
    case 'field-block':
      return fieldBlock(block, area, context);
    default:
      return assertNever(block);
  }
}
