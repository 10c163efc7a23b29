import type { Reason } from '../../portfolio/portfolio.ts';
import type { CriterionKey } from '../../unit/criterion-key.ts';
import type { UnitInput } from '../report-input.ts';

/** The reasons recorded for a unit, as they are numbered in print: in the order of the criteria that they are for. */
export function numberedReasons({ coverage }: UnitInput): readonly Reason[] {
  const all = new Map(coverage.criteria.flatMap((criterion) => criterion.reasons.map((reason) => [reason.id, reason])));
  return [...all.values()].filter((reason) => reason.retracted === undefined);
}

/** The number of the reason that stands for a criterion, or null. */
export function reasonNumber(reasons: readonly Reason[], criterion: CriterionKey): number | null {
  const index = reasons.findIndex((reason) => reason.criteria.includes(criterion));
  return index < 0 ? null : index + 1;
}
