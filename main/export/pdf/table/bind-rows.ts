import type { RowGroup, RowKind } from '../../../../domain/report/table.ts';
import type { Bind } from '../layout/slab.ts';
import { breaks } from '../page-style.ts';

/** What binding needs to know of a table: the kinds and heights of its rows, group by group. */
export interface BoundTable {
  readonly groups: readonly { readonly kinds: readonly RowKind[]; readonly height: number }[];
  readonly whole: boolean;
}

/**
 * How firmly each row holds to the next, group by group: a heading to what it heads, words to their evidence, a small group
 * together; and never one row alone at the beginning or end of a table.
 */
export function bindRows(table: BoundTable): readonly (readonly Bind[])[] {
  const last = table.groups.length - 1;
  return table.groups.map((group, at) => {
    const next = table.groups[at + 1];
    return group.kinds.map((kind, row) => {
      const after = group.kinds[row + 1] ?? next?.kinds[0];
      if (after === undefined) return 'free';
      const inGroup = row < group.kinds.length - 1;
      if (heads(kind, inGroup) || follows(after)) return 'firm';
      if (table.whole) return 'wish';
      if (inGroup) return group.height <= breaks.wholeGroup || nearEdge(row, group.kinds.length) ? 'wish' : 'free';
      return at === 0 || at === last - 1 ? aloneAtEdge(table, at) : 'free';
    });
  });
}

function heads(kind: RowKind, inGroup: boolean): boolean {
  return kind === 'group' || (kind === 'criterion' && inGroup);
}

function follows(kind: RowKind): boolean {
  return kind === 'note' || kind === 'introduction' || kind === 'sum';
}

/** Two lines at least at either end of a group that is split. */
function nearEdge(row: number, rows: number): boolean {
  return row === 0 || row === rows - 2;
}

/** A group of several rows may stand alone; a single row may not. */
function aloneAtEdge(table: BoundTable, at: number): Bind {
  const lone = at === 0 ? table.groups[0] : table.groups.at(-1);
  return lone !== undefined && lone.kinds.length > 1 ? 'free' : 'wish';
}

/** The table's rows as binding sees them. */
export function boundGroups(groups: readonly RowGroup[], heights: readonly (readonly number[])[]): BoundTable['groups'] {
  return groups.map((group, at) => ({ kinds: group.rows.map((row) => row.kind), height: (heights[at] ?? []).reduce((sum, one) => sum + one, 0) }));
}
