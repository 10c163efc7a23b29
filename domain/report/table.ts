import type { Text } from './text.ts';

/**
 * What a table is; renderers keep one row of type, rules and padding for each.
 * `lined` ordinary rows; `identity` label/value pairs without a head; `contents`; `weeks`; `criteria` (criterion rows with
 * evidence lines under them); `grid` evidence against criteria; `signatures` tall cells with room for ink; `form-signatures` the lower ones on evidence forms.
 */
export type TableStyle = 'lined' | 'identity' | 'contents' | 'weeks' | 'criteria' | 'grid' | 'signatures' | 'form-signatures';

/**
 * `row` an ordinary one; `group` a full-width group heading; `introduction` a full-width paragraph; `criterion` label, text and coverage;
 * `evidence` one line of evidence under it; `note` words from the Date column to the edge; `sum` the grid's last rows; `sum-first` the first of them;
 * `verifier` a signature row of 27 mm.
 */
export type RowKind = 'row' | 'group' | 'introduction' | 'criterion' | 'evidence' | 'note' | 'sum' | 'sum-first' | 'verifier';

/** How a cell looks beyond its row: `shaded` the 8% tint, `black` white on black, `mark` a centred sign, `signature` the ruled cell, `label` a 600 label. */
export type CellLook = 'plain' | 'label' | 'shaded' | 'black' | 'mark' | 'shaded-mark' | 'signature';

/** One cell; `span` columns wide (1 if absent). `header` marks a row header for readers who listen. */
export interface Cell { readonly text: Text; readonly span?: number; readonly align?: 'left' | 'right' | 'centre'; readonly look?: CellLook; readonly header?: boolean }

/** One row. `anchor` may be linked to; `bookmark` puts it in the outline under its section. */
export interface Row { readonly kind: RowKind; readonly cells: readonly Cell[]; readonly anchor?: string; readonly bookmark?: string }

/**
 * Rows that belong together: kept whole on a page if under a third of it, else split between rows, with `repeat`
 * (a label, "continued") on the next page. Ordinary tables have one row a group.
 */
export interface RowGroup { readonly rows: readonly Row[]; readonly repeat?: string }

/**
 * A column: width in mm (a table's sum is 172, inside a box 166), its head, alignment; `ruled` draws the thick vertical rule at its left (grid).
 * `headSpan`: its head stands over so many columns (1 if absent); the columns under it have no head of their own.
 */
export interface Column { readonly width: number; readonly head: Text; readonly headSpan?: number; readonly align?: 'left' | 'right' | 'centre'; readonly ruled?: boolean }

/**
 * A table. `caption` is its words for readers who listen. `superHead` is a head row over the columns' own (grid): spans sum to the columns.
 * `keepWhole`: never split (grid, small tables).
 */
export interface Table {
  readonly kind: 'table'; readonly style: TableStyle; readonly caption: string;
  readonly columns: readonly Column[];
  readonly superHead?: readonly Cell[];
  readonly showHead: boolean;
  readonly groups: readonly RowGroup[];
  readonly keepWhole?: boolean;
}
