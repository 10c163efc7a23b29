import type { Cell, Row, RowGroup, RowKind } from '../table.ts';
import { emphasised, plain } from '../text.ts';
import type { Text } from '../text.ts';

/** How a cell stands in its row, beside its words. */
export type CellSetting = Omit<Cell, 'text'>;

/** A cell of plain or ready text. */
export function cell(text: string | Text, setting: CellSetting = {}): Cell {
  return { ...setting, text: typeof text === 'string' ? plain(text) : text };
}

/** The strong first cell of a row: a row header for readers who listen. */
export function headCell(text: string | Text, setting: CellSetting = {}): Cell {
  return cell(typeof text === 'string' ? emphasised(text, 'strong') : text, { header: true, ...setting });
}

/** An ordinary row, or one of another kind. */
export function row(cells: readonly Cell[], kind: RowKind = 'row'): Row {
  return { kind, cells };
}

/** Each row as a group of its own, as in ordinary tables. */
export function singly(rows: readonly Row[]): readonly RowGroup[] {
  return rows.map((one) => ({ rows: [one] }));
}
