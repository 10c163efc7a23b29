import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';

/** The unit that the screen is about. */
export interface UnitHere { readonly id: UnitId; readonly unit: Unit; readonly coverage: UnitCoverage }

/** Whether a criterion is done with, as far as judgements go. */
export function isAccepted({ state }: CriterionCoverage): boolean {
  return state === 'accepted' || state === 'inferred';
}

/** Whether one of its claims waits for the assessor: not judged, judged before a change, or by somebody who does not count. */
export function isWaiting({ claims }: CriterionCoverage): boolean {
  return claims.some(({ state }) => state === 'waiting' || state === 'stale' || state === 'uncounted');
}
