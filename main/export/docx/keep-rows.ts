import type { Row, RowGroup, Table } from '../../../domain/report/table.ts';
import { pageHeight, rowHeight } from './row-height.ts';

/** What is decided of one row: stays with the next one; may be split between two pages. */
export interface Keeping { readonly keepNext: boolean; readonly split: boolean }

/** Tables lower than this, in mm, stay whole. */
const lowTable = 80;

/**
 * Decides for every row of a table, in order, what stays together: low tables and those that must, a criterion with its lines if it is under a
 * third of a page, a heading row with what follows it, and never one row alone at either end.
 */
export function keepRows(table: Table): readonly (readonly Keeping[])[] {
  const heights = table.groups.map(({ rows }) => rows.map((row) => rowHeight(table, row)));
  const whole = table.keepWhole === true || sum(heights.flat()) < lowTable;
  const last = table.groups.length - 1;
  return table.groups.map((group, at) => {
    const groupHeights = heights[at] ?? [];
    const small = sum(groupHeights) < pageHeight / 3;
    return group.rows.map((row, line) => {
      const lastLine = line === group.rows.length - 1;
      const bound = lastLine ? at < last && (whole || bindsNext(row, table.groups[at + 1]) || at === 0 || at === last - 1) : whole || small || line === 0 || line === group.rows.length - 2;
      return { keepNext: bound, split: (groupHeights[line] ?? 0) > pageHeight / 3 };
    });
  });
}

function bindsNext(row: Row, next: RowGroup | undefined): boolean {
  return row.kind === 'group' || next?.rows[0]?.kind === 'introduction';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
