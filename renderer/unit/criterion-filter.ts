import type { CriterionCoverage } from '../../domain/coverage/coverage.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { noBadges, type Badges } from './criterion-badges.ts';
import { isAccepted, isWaiting } from './unit-here.ts';

export type CriterionFilter = 'all' | 'open' | 'waiting';

/** Whether something is left to do for a criterion: it is not accepted, or a rule lacks something of it. What only underpins is never a gap by itself. */
export function isOpenCriterion(criterion: CriterionCoverage, badges: Badges): boolean {
  return (criterion.list !== 'behaviour' && !isAccepted(criterion)) || badges.some(({ tone }) => tone === 'open');
}

/** Those that a filter leaves. */
export function passes(filter: CriterionFilter, criterion: CriterionCoverage, badges: ReadonlyMap<CriterionKey, Badges>): boolean {
  if (filter === 'all') return true;
  return filter === 'waiting' ? isWaiting(criterion) : isOpenCriterion(criterion, badges.get(criterion.key) ?? noBadges);
}
