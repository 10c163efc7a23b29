import type { LaidCell, LaidRow } from './laid-row.ts';
import { contentHeight } from './lay-row.ts';

/** A row higher than `room` in slices of a line each, so that it goes on over as many pages as it needs; any other row whole. */
export function sliceRow(row: LaidRow, room: number): readonly LaidRow[] {
  if (row.height <= room) return [row];
  const count = Math.max(1, ...row.cells.map((cell) => cell.lines.length));
  return Array.from({ length: count }, (_, at) => slice(row, at, count));
}

function slice(row: LaidRow, at: number, count: number): LaidRow {
  const first = at === 0;
  const last = at === count - 1;
  const cells = row.cells.map((cell): LaidCell => ({
    ...cell,
    lines: cell.lines.slice(at, at + 1),
    stands: 'top',
    paddingTop: first ? cell.paddingTop : 0,
    paddingBottom: last ? cell.paddingBottom : 0,
  }));
  const ruleBelow = last ? row.ruleBelow : 0;
  return { ...row, cells, height: contentHeight(cells) + ruleBelow, ruleAbove: first ? row.ruleAbove : 0, ruleBelow };
}
