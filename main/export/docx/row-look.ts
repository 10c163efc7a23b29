import type { RowKind, TableStyle } from '../../../domain/report/table.ts';
import { groupRule, tableLooks } from './table-look.ts';
import type { ParagraphStyleId } from './typeface.ts';

/** Where a row stands: first of its table, last of the rows that belong together. */
export interface RowPlace { readonly firstInTable: boolean; readonly lastInGroup: boolean }

/** How a row looks: its type, padding above and below in mm, the rule above it in points (0 the table's own), its least height in mm. */
export interface RowLook {
  readonly text: ParagraphStyleId;
  readonly label: ParagraphStyleId;
  readonly top: number;
  readonly bottom: number;
  readonly ruleAbove: number;
  readonly height: number;
  readonly strong: boolean;
}

const criterionRule = 0.5;
/** Below the last line of evidence of a criterion. */
const lastLine = 1.4;

/** The look of a row of this kind in this kind of table. */
export function rowLook(style: TableStyle, kind: RowKind, place: RowPlace): RowLook {
  const { text, label, padding, height } = tableLooks[style];
  const row: RowLook = { text, label, top: padding.top, bottom: padding.bottom, ruleAbove: 0, height, strong: false };
  switch (kind) {
    case 'row':
      return row;
    case 'group':
      return { ...row, text: 'TableGroup', label: 'TableGroup', top: place.firstInTable ? 2 : 3.2, bottom: 1.1, ruleAbove: place.firstInTable ? 0 : criterionRule };
    case 'introduction':
      return { ...row, text: 'Criterion', label: 'Criterion', top: 1.6, bottom: 1.6, ruleAbove: place.firstInTable ? 0 : criterionRule };
    case 'criterion':
      return { ...row, text: 'Criterion', label: 'CriterionLabel', top: 1.2, bottom: place.lastInGroup ? lastLine : 0.3, ruleAbove: place.firstInTable ? 0 : criterionRule };
    case 'evidence':
      return { ...row, top: 0.2, bottom: place.lastInGroup ? lastLine : 0.2 };
    case 'note':
      return { ...row, top: 0, bottom: place.lastInGroup ? lastLine : 0.5 };
    case 'sum':
      return { ...row, strong: true };
    case 'sum-first':
      return { ...row, strong: true, ruleAbove: groupRule };
    case 'verifier':
      return { ...row, height: 27 };
  }
}
