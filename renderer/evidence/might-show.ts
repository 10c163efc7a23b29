import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { CriterionKey, UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { headingOf } from '../parts/heading-of.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import type { View } from '../portfolio/view.ts';

/** A criterion that is still open and that an item is not claimed for. */
export interface OpenCriterion { readonly unitId: UnitId; readonly unit: Unit; readonly coverage: UnitCoverage; readonly criterion: CriterionCoverage }

/** Criteria still open, of the units and under the headings that an item is already claimed for first. Behaviours underpin and are left out. */
export function mightShow(view: Pick<View, 'units' | 'coverage'>, claims: readonly ClaimHere[]): readonly OpenCriterion[] {
  const claimed = new Set<CriterionKey>(claims.map(({ criterion }) => criterion.key));
  const near = new Set(claims.map(({ unitId, unit, criterion }) => `${unitId} ${criterion.list} ${headingOf(unit, criterion) ?? ''}`));
  const units = new Set(claims.map(({ unitId }) => unitId));
  const open: (readonly [number, OpenCriterion])[] = [];
  for (const [unitId, unit] of view.units) {
    const coverage = view.coverage(unitId);
    if (coverage === null) continue;
    for (const criterion of coverage.criteria) {
      if (criterion.list === 'behaviour' || claimed.has(criterion.key) || !isOpen(criterion)) continue;
      const nearness = near.has(`${unitId} ${criterion.list} ${headingOf(unit, criterion) ?? ''}`) ? 0 : units.has(unitId) ? 1 : 2;
      open.push([nearness, { unitId, unit, coverage, criterion }]);
    }
  }
  return open.sort(([a], [b]) => a - b).map(([, one]) => one);
}

function isOpen({ state }: CriterionCoverage): boolean {
  return state === 'nothing' || state === 'not-yet' || state === 'more-needed';
}
