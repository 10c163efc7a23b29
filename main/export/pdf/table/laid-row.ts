import type { CellLook, RowKind } from '../../../../domain/report/table.ts';
import type { Line } from '../text/token.ts';
import type { RowLook } from './row-style.ts';

/** A cell with its lines: where the cell lies across the page, and where in it the words do. */
export interface LaidCell {
  readonly x: number;
  readonly width: number;
  readonly textX: number;
  readonly textWidth: number;
  readonly lines: readonly Line[];
  readonly align: 'left' | 'right' | 'centre';
  readonly stands: 'top' | 'middle' | 'bottom';
  readonly paddingTop: number;
  readonly paddingBottom: number;
  readonly look: CellLook;
  readonly columns: number;
  readonly isHeader: boolean;
  /** The thick rule of a group of columns stands at its left. */
  readonly ruled: boolean;
}

/** A row, or a slice of one that is higher than a page. */
export interface LaidRow {
  readonly kind: RowKind;
  readonly look: RowLook;
  readonly cells: readonly LaidCell[];
  readonly height: number;
  readonly ruleAbove: number;
  readonly ruleBelow: number;
}
