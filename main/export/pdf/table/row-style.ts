import { mm } from '../points.ts';
import { evidenceSignSlot, textSetting } from '../text-style.ts';
import type { TextSetting } from '../text-style.ts';
import { strong, type } from '../type-style.ts';
import type { TypeStyle } from '../type-style.ts';

/** How the cells of one kind of row are set. */
export interface RowLook {
  readonly text: TextSetting;
  /** Cells that look like labels. */
  readonly label: TypeStyle;
  /** The last cell, if it is set otherwise: a criterion's coverage. */
  readonly last: TypeStyle | null;
  /** Signs that stand alone in a cell. */
  readonly mark: TypeStyle;
  readonly paddingTop: number;
  readonly paddingBottom: number;
  /** Under the last row of a group of rows. */
  readonly lastPaddingBottom: number;
  /** Over the first row of the table. */
  readonly firstPaddingTop: number;
  readonly paddingRight: number;
  readonly ruleAbove: number;
  readonly ruleBelow: number;
  readonly minimumHeight: number;
  readonly align: 'top' | 'middle';
  /** Right padding of right-aligned cells that hold a page's number (contents). */
  readonly numberRight: number;
}

const plainRow: RowLook = {
  text: textSetting(type.table),
  label: strong(type.table),
  last: null,
  mark: type.gridMark,
  paddingTop: mm(1),
  paddingBottom: mm(1),
  lastPaddingBottom: mm(1),
  firstPaddingTop: mm(1),
  paddingRight: mm(2),
  ruleAbove: 0,
  ruleBelow: 0.4,
  minimumHeight: 0,
  align: 'top',
  numberRight: 0,
};

function row(change: Partial<RowLook> & { readonly paddingTop: number; readonly paddingBottom: number }): RowLook {
  return { ...plainRow, lastPaddingBottom: change.paddingBottom, firstPaddingTop: change.paddingTop, ...change };
}

/** An ordinary row. */
export const bodyRow = plainRow;

/** Label and value side by side. */
export const identityRow = row({ text: textSetting(type.identityValue), label: type.identityLabel, paddingTop: mm(1.15), paddingBottom: mm(1.15) });

/** A line of the contents: words and their page. */
export const contentsRow = row({ text: textSetting(type.contents), paddingTop: mm(0.55), paddingBottom: mm(0.55), ruleBelow: 0, numberRight: mm(5) });

const underCriterion = mm(1.4);
const criterionRule = 0.5;

export const criterionRow = row({
  text: textSetting(type.criterion), label: type.criterionLabel, last: type.coverage,
  paddingTop: mm(1.2), paddingBottom: mm(0.3), lastPaddingBottom: underCriterion, ruleAbove: criterionRule, ruleBelow: 0,
});
export const evidenceRow = row({
  text: textSetting(type.table, { signSlot: evidenceSignSlot }),
  paddingTop: mm(0.2), paddingBottom: mm(0.2), lastPaddingBottom: underCriterion, ruleBelow: 0,
});
export const noteRow = row({ paddingTop: 0, paddingBottom: mm(0.5), lastPaddingBottom: underCriterion, paddingRight: 0, ruleBelow: 0 });
export const groupRow = row({
  text: textSetting(type.subHeading), label: type.subHeading,
  paddingTop: mm(3.2), firstPaddingTop: mm(2), paddingBottom: mm(1.1), paddingRight: 0, ruleAbove: criterionRule, ruleBelow: 0,
});
export const introductionRow = row({
  text: textSetting(type.body), label: type.bodyStrong,
  paddingTop: mm(1.6), paddingBottom: mm(1.6), paddingRight: 0, ruleAbove: criterionRule, ruleBelow: 0,
});

export const gridRow = row({ text: textSetting(type.grid), label: strong(type.grid), paddingTop: mm(0.65), paddingBottom: mm(0.65), paddingRight: 0, ruleBelow: 0, align: 'middle' });
export const sumRow: RowLook = { ...gridRow, text: textSetting(strong(type.grid)), mark: strong(type.grid) };
export const weeksRow = row({ text: textSetting(type.grid), label: strong(type.grid), paddingTop: mm(1.2), paddingBottom: mm(1.2), paddingRight: 0, ruleBelow: 0, align: 'middle' });

/** A row with room for ink. */
export function signatureRow(minimumHeight: number): RowLook {
  return row({ paddingTop: mm(1.8), paddingBottom: mm(1.8), ruleBelow: 0.5, minimumHeight });
}

/** Cells that differ from their row. */
export const cellLook = {
  lattice: { left: mm(1.5) },
  signature: { type: type.digest, rule: 0.5, sides: mm(1.5), ends: mm(1) },
  afterSignature: { left: mm(2) },
} as const;
