import type { Column, Row, RowGroup, Table } from '../table.ts';
import { plain } from '../text.ts';
import { singly } from './cells.ts';

/** Columns from their widths in mm and their heads. */
export function columns(...pairs: readonly (readonly [width: number, head: string])[]): readonly Column[] {
  return pairs.map(([width, head]) => ({ width, head: plain(head) }));
}

/** An ordinary table with a head. */
export function linedTable(caption: string, heads: readonly Column[], rows: readonly Row[]): Table {
  return { kind: 'table', style: 'lined', caption, columns: heads, showHead: true, groups: singly(rows) };
}

/** A table of the given style whose rows are already grouped. */
export function groupedTable(style: Table['style'], caption: string, heads: readonly Column[], groups: readonly RowGroup[]): Table {
  return { kind: 'table', style, caption, columns: heads, showHead: true, groups };
}
