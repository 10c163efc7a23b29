import type { Cell, Column, TableStyle } from '../../../domain/report/table.ts';
import type { RowLook } from './row-look.ts';
import { boxedIndent, contentsIndent, signatureCell, tableLooks, tint, type Padding } from './table-look.ts';
import type { RunLook } from './text-runs.ts';
import type { ParagraphStyleId } from './typeface.ts';

export type Alignment = 'left' | 'right' | 'centre';

/** Where a cell stands in its row. */
export interface CellPlace { readonly column: Column | undefined; readonly first: boolean; readonly last: boolean; readonly afterSignature: boolean; readonly table: TableStyle }

/** How a cell looks: its paragraph style, what its runs add, its ground, alignment and padding in mm. */
export interface LookOfCell { readonly style: ParagraphStyleId; readonly run: RunLook; readonly fill: string | null; readonly align: Alignment; readonly padding: Padding }

/** Everything that decides a cell's look, in one place: its own look first, then its row's, then its table's. */
export function cellLook(cell: Cell, row: RowLook, place: CellPlace): LookOfCell {
  const align = cell.align ?? place.column?.align ?? defaultAlign(cell, place);
  const look = { style: styleOf(cell, row, place), run: runOf(cell, row, place), fill: fillOf(cell), align };
  return { ...look, padding: cell.look === 'signature' ? signatureCell.padding : paddingOf(row, place, align) };
}

function styleOf(cell: Cell, row: RowLook, place: CellPlace): ParagraphStyleId {
  if (cell.look === 'mark' || cell.look === 'shaded-mark') return 'GridMark';
  if (cell.look === 'signature') return 'SignatureText';
  if (isCoverage(row, place)) return 'TableText';
  return cell.look === 'label' || isLabel(row, place) ? row.label : row.text;
}

/** The number of a criterion; what is found of it stands at the right of the same row. */
function isLabel(row: RowLook, place: CellPlace): boolean {
  return row.label === 'CriterionLabel' && place.first;
}

function isCoverage(row: RowLook, place: CellPlace): boolean {
  return row.label === 'CriterionLabel' && place.last && !place.first;
}

function runOf(cell: Cell, row: RowLook, place: CellPlace): RunLook {
  const strong = row.strong || cell.look === 'label' || isCoverage(row, place);
  return { ...(strong ? { bold: true } : {}), ...(cell.look === 'black' ? { bold: true, color: 'FFFFFF' } : {}) };
}

function fillOf(cell: Cell): string | null {
  if (cell.look === 'black') return '000000';
  return cell.look === 'shaded' || cell.look === 'shaded-mark' ? tint : null;
}

function defaultAlign(cell: Cell, place: CellPlace): Alignment {
  return tableLooks[place.table].boxed && cell.header !== true ? 'centre' : 'left';
}

function paddingOf(row: RowLook, place: CellPlace, align: Alignment): Padding {
  const { boxed, padding } = tableLooks[place.table];
  const left = (boxed && align === 'left') || place.afterSignature ? boxedIndent : padding.left;
  const right = place.table === 'contents' && align === 'right' ? contentsIndent : place.last ? 0 : padding.right;
  return { top: row.top, bottom: row.bottom, left, right };
}
