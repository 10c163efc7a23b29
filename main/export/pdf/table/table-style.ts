import type { RowKind, TableStyle } from '../../../../domain/report/table.ts';
import { assertNever } from '../../../../domain/text/assert-never.ts';
import { mm } from '../points.ts';
import { type } from '../type-style.ts';
import type { TypeStyle } from '../type-style.ts';
import { bodyRow, contentsRow, criterionRow, evidenceRow, gridRow, groupRow, identityRow, introductionRow, noteRow, signatureRow, sumRow, weeksRow } from './row-style.ts';
import type { RowLook } from './row-style.ts';

/** The head of a table: its type, room and rules. */
export interface HeadLook {
  readonly type: TypeStyle;
  readonly paddingTop: number;
  readonly paddingBottom: number;
  readonly ruleAbove: number;
  readonly ruleBelow: number;
  readonly align: 'top' | 'middle' | 'bottom';
}

/** All that a style of table decides. Rules in points, the rest in points from the design's millimetres. */
export interface TableLook {
  readonly head: HeadLook;
  /** Rule over a table without a head. */
  readonly topRule: number;
  /** Rule under the last row; and where a page's end breaks the table off, if its rows have none of their own. */
  readonly endRule: number;
  readonly breakRule: number;
  readonly below: number;
  /** `lattice`: a rule round every cell, a thicker one round the table. */
  readonly lattice: { readonly cell: number; readonly outer: number; readonly group: number } | null;
  /** Never split while a page can hold it. */
  readonly whole: boolean;
  readonly row: (kind: RowKind) => RowLook;
}

const lined: TableLook = {
  head: { type: type.columnHead, paddingTop: mm(1.3), paddingBottom: mm(1.3), ruleAbove: 0.75, ruleBelow: 0.75, align: 'bottom' },
  topRule: 0.75,
  endRule: 0.75,
  breakRule: 0,
  below: mm(2),
  lattice: null,
  whole: false,
  row: () => bodyRow,
};

const lattice = { cell: 0.4, outer: 0.75, group: 1.25 } as const;
const grid: TableLook = {
  ...lined,
  head: { type: type.gridHead, paddingTop: mm(1), paddingBottom: mm(1), ruleAbove: 0, ruleBelow: 0, align: 'middle' },
  lattice,
  breakRule: lattice.outer,
  whole: true,
  row: (kind) => (kind === 'sum' || kind === 'sum-first' ? sumRow : gridRow),
};

const signatures: TableLook = { ...lined, endRule: 0.5, row: (kind) => signatureRow(kind === 'verifier' ? mm(27) : mm(20)) };

/** One look for every style of table. */
export const tableLooks: Readonly<Record<TableStyle, TableLook>> = {
  lined,
  identity: { ...lined, row: () => identityRow },
  contents: { ...lined, endRule: 0, row: () => contentsRow },
  weeks: { ...grid, row: () => weeksRow },
  grid,
  criteria: { ...lined, breakRule: 0.75, row: criteriaRow },
  signatures,
  'form-signatures': { ...signatures, row: (kind) => signatureRow(kind === 'verifier' ? mm(27) : mm(15.5)) },
};

function criteriaRow(kind: RowKind): RowLook {
  switch (kind) {
    case 'group':
      return groupRow;
    case 'introduction':
      return introductionRow;
    case 'criterion':
      return criterionRow;
    case 'note':
      return noteRow;
    case 'evidence':
    case 'row':
    case 'sum':
    case 'sum-first':
    case 'verifier':
      return evidenceRow;
    default:
      return assertNever(kind);
  }
}
