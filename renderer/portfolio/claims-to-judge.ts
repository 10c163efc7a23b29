import type { ClaimCoverage, CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { unitsThatStand } from './units-that-stand.ts';
import type { View } from './view.ts';

/** A claim with all that it stands in. */
export interface ClaimHere { readonly unitId: UnitId; readonly unit: Unit; readonly coverage: UnitCoverage; readonly criterion: CriterionCoverage; readonly claim: ClaimCoverage }

/** Every claim of every unit, in the order of the units and their criteria. */
export function allClaims(view: Pick<View, 'units' | 'coverage'>): readonly ClaimHere[] {
  return [...view.units].flatMap(([unitId, unit]) => {
    const coverage = view.coverage(unitId);
    return coverage === null ? [] : coverage.criteria.flatMap((criterion) => criterion.claims.map((claim) => ({ unitId, unit, coverage, criterion, claim })));
  });
}

/** The claims that wait for an assessor: never judged, judged before a change, or judged by somebody who does not count. */
export function claimsToJudge({ units, portfolio, coverage }: Pick<View, 'units' | 'portfolio' | 'coverage'>): readonly ClaimHere[] {
  return allClaims({ units: unitsThatStand({ units, portfolio }), coverage }).filter(({ claim }) => claim.state === 'waiting' || claim.state === 'stale' || claim.state === 'uncounted');
}
