import type { Cell, Column } from '../../../../domain/report/table.ts';
import { assertNever } from '../../../../domain/text/assert-never.ts';
import { linesOf } from '../layout/layout-context.ts';
import type { LayoutContext } from '../layout/layout-context.ts';
import { mm } from '../points.ts';
import { textSetting } from '../text-style.ts';
import type { TextSetting } from '../text-style.ts';
import type { LaidCell } from './laid-row.ts';
import { cellLook } from './row-style.ts';
import type { RowLook } from './row-style.ts';

/** Where a cell stands in its row. */
export interface CellPlace {
  readonly index: number;
  readonly x: number;
  readonly columns: readonly Column[];
  readonly isLast: boolean;
  /** The cell reaches the right edge of the table. */
  readonly atEdge: boolean;
  readonly afterSignature: boolean;
  readonly lattice: boolean;
  readonly paddingTop: number;
  readonly paddingBottom: number;
}

/** Lays out one cell of a row. */
export function layCell(cell: Cell, place: CellPlace, look: RowLook, context: LayoutContext): LaidCell {
  const width = place.columns.reduce((sum, column) => sum + mm(column.width), 0);
  const align = alignOf(cell, place);
  const sides = sidesOf(cell, place, look, align);
  const textWidth = Math.max(0, width - sides.left - sides.right);
  const isSignature = cell.look === 'signature';
  return {
    x: place.x, width, textX: place.x + sides.left, textWidth, align,
    lines: linesOf(context, cell.text, settingOf(cell, place, look), textWidth),
    stands: isSignature ? 'bottom' : look.align,
    paddingTop: isSignature ? cellLook.signature.ends : place.paddingTop,
    paddingBottom: isSignature ? cellLook.signature.ends : place.paddingBottom,
    look: cell.look ?? 'plain',
    columns: place.columns.length,
    isHeader: cell.header === true,
    ruled: place.columns[0]?.ruled === true,
  };
}

function alignOf(cell: Cell, place: CellPlace): LaidCell['align'] {
  const chosen = cell.align ?? place.columns[0]?.align;
  if (cell.look === 'mark' || cell.look === 'shaded-mark') return 'centre';
  if (chosen !== undefined) return chosen;
  return place.lattice && place.index > 0 && cell.look !== 'label' ? 'centre' : 'left';
}

function sidesOf(cell: Cell, place: CellPlace, look: RowLook, align: LaidCell['align']): { readonly left: number; readonly right: number } {
  if (cell.look === 'signature') return { left: cellLook.signature.sides, right: cellLook.signature.sides };
  const left = place.afterSignature ? cellLook.afterSignature.left : 0;
  if (place.lattice) return { left: align === 'left' ? cellLook.lattice.left : 0, right: 0 };
  if (align === 'right' && look.numberRight > 0) return { left, right: look.numberRight };
  return { left, right: place.atEdge ? 0 : look.paddingRight };
}

function settingOf(cell: Cell, place: CellPlace, look: RowLook): TextSetting {
  const chosen = cell.look ?? 'plain';
  switch (chosen) {
    case 'label':
      return textSetting(look.label);
    case 'mark':
    case 'shaded-mark':
      return textSetting(look.mark);
    case 'black':
      return textSetting(place.lattice ? look.mark : look.label);
    case 'signature':
      return textSetting(cellLook.signature.type);
    case 'plain':
    case 'shaded':
      return place.isLast && look.last !== null ? textSetting(look.last) : look.text;
    default:
      return assertNever(chosen);
  }
}
