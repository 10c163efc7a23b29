import type { Unit } from '../unit/unit.ts';
import { compareCriteria, type CriterionChange } from './compare-criteria.ts';
import { compareRules, type RuleChange } from './compare-rules.ts';

/** Two units side by side: what became of every criterion and of every rule. */
export interface UnitComparison { readonly criteria: readonly CriterionChange[]; readonly rules: readonly RuleChange[] }

/** Compares two units by their words alone: nothing in it knows a unit. */
export function compareUnits(earlier: Unit, later: Unit): UnitComparison {
  const criteria = compareCriteria(earlier, later);
  return { criteria, rules: compareRules(earlier, later, criteria) };
}

/** The ways in which criteria change, in the order in which they are told. */
export const changeKinds = ['same', 'reworded', 'moved', 'new', 'gone'] as const;

/** How many criteria changed in each way. */
export function countChanges({ criteria }: UnitComparison): Readonly<Record<CriterionChange['kind'], number>> {
  const counts = { same: 0, reworded: 0, moved: 0, new: 0, gone: 0 };
  for (const { kind } of criteria) counts[kind] += 1;
  return counts;
}
