import { boxBetween, type Box } from '../regions.ts';

/** The rectangle round the words that are selected on a page; null where none are. */
export function selectedOn(sheet: HTMLElement): Box | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || !sheet.contains(selection.anchorNode)) return null;
  const page = sheet.getBoundingClientRect();
  const boxes = [...selection.getRangeAt(0).getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) return null;
  const edge = (pick: (...values: number[]) => number, side: 'left' | 'right' | 'top' | 'bottom'): number => pick(...boxes.map((box) => box[side]));
  const share = (x: number, y: number): { readonly x: number; readonly y: number } => ({ x: (x - page.left) / page.width, y: (y - page.top) / page.height });
  return boxBetween(share(edge(Math.min, 'left') - 3, edge(Math.min, 'top') - 3), share(edge(Math.max, 'right') + 3, edge(Math.max, 'bottom') + 3));
}
