import { isOnlyLabel } from '../../../domain/reading/rows/line-joints.ts';
import { readLabel } from '../../../domain/reading/labels/read-label.ts';
import type { PageLine, Segment } from './page-lines.ts';

/** One line of a block. */
export interface BlockLine extends Segment { readonly y: number; readonly size: number }

/** Lines that stand under one another in one column: a paragraph, a cell, a heading beside its text. */
export type Block = readonly BlockLine[];

/** Segments whose left edges lie this close together, in points, stand in one column. */
const near = 9;

/**
 * Puts the lines of a page together block by block. Where segments stand side by side a row begins, and the cells of a row go on below
 * until the next row: so a heading of two lines in a narrow column comes before the text beside it, and a label before its words.
 */
export function blocksOf(lines: readonly PageLine[]): readonly Block[] {
  const blocks: BlockLine[][] = [];
  let open: BlockLine[][] = [];
  for (const line of lines) {
    const cells = line.segments.map((segment): BlockLine => ({ ...segment, y: line.y, size: line.size }));
    const homes = cells.map((cell) => homeOf(open, cell));
    const goesOn = cells.length === 1 ? homes[0] !== undefined && !beginsRow(cells[0]) : homes.every((home, place) => home !== undefined && continues(home, cells[place]));
    if (goesOn) {
      cells.forEach((cell, place) => homes[place]?.push(cell));
      continue;
    }
    if (cells.length > 1 || homes[0] === undefined) open = open.filter((block) => cells.length === 1 && lastOf(block) !== undefined && line.y - (lastOf(block)?.y ?? 0) < line.size * 2.2);
    for (const cell of cells) {
      const block = [cell];
      blocks.push(block);
      open = [...open.filter((other) => Math.abs((other[0]?.x ?? 0) - cell.x) > near), block];
    }
  }
  return blocks;
}

/** The open block that a cell goes on with: below a label that stands alone, the words beside it go on. */
function homeOf(open: readonly BlockLine[][], cell: BlockLine): BlockLine[] | undefined {
  const below = open.find((block) => belongs(block, cell));
  const [only] = below ?? [];
  if (below?.length !== 1 || only === undefined || !isOnlyLabel(only.text) || readLabel(cell.text) !== null) return below;
  return open.find((block) => block[0] !== undefined && Math.abs(block[0].y - only.y) < 2 && block[0].x > only.x) ?? below;
}

function lastOf(block: readonly BlockLine[]): BlockLine | undefined {
  return block.at(-1);
}

/** The cell stands right below the block, in its column. */
function belongs(block: readonly BlockLine[], cell: BlockLine): boolean {
  const last = lastOf(block);
  const first = block[0];
  if (last === undefined || first === undefined) return false;
  const below = cell.y - last.y;
  const inColumn = Math.abs(cell.x - first.x) <= near || Math.abs(cell.x - last.x) <= near || (cell.x > first.x && cell.x - first.x < cell.size * 3);
  return below > 0 && below <= Math.max(last.size, cell.size) * 1.75 && inColumn && Math.abs(cell.size - last.size) < 1.2;
}

function beginsRow(cell: BlockLine | undefined): boolean {
  return cell !== undefined && readLabel(cell.text)?.length === cell.text.length;
}

/** Both cells of a row go on: no label stands in them, and the left one does not begin something new. */
function continues(block: readonly BlockLine[], cell: BlockLine | undefined): boolean {
  return cell !== undefined && lastOf(block) !== undefined && /^[\p{Ll}(]/u.test(cell.text) && readLabel(cell.text) === null;
}
