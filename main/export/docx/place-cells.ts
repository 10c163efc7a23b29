import type { Cell } from '../../../domain/report/table.ts';

/** A cell with the column at which it begins, the columns it covers, and its width in twips. */
export interface PlacedCell { readonly cell: Cell; readonly column: number; readonly span: number; readonly width: number }

/**
 * Lays the cells of a row over columns of these widths. Every row covers all columns exactly, or Word repairs the table in its own way:
 * what is missing is filled with an empty cell, what is too much is dropped from the span.
 */
export function placeCells(cells: readonly Cell[], widths: readonly number[]): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  let column = 0;
  for (const cell of cells) {
    const span = Math.min(cell.span ?? 1, widths.length - column);
    if (span < 1) throw new Error('A row of the record has more cells than its table has columns');
    placed.push({ cell, column, span, width: widthOf(widths, column, span) });
    column += span;
  }
  const missing = widths.length - column;
  return missing === 0 ? placed : [...placed, { cell: { text: [] }, column, span: missing, width: widthOf(widths, column, missing) }];
}

function widthOf(widths: readonly number[], column: number, span: number): number {
  return widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
}
