import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import { compileRules } from '../../domain/rules/compile-rules.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { indexUnit } from '../../domain/rules/unit-index.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';

/** Where each rule of a unit looks, as places among its criteria: worked out once, for a unit's document never changes. */
const targets = new WeakMap<Unit, ReadonlyMap<string, ReadonlySet<number>>>();

/** The rules that look at this criterion, in the form's order. */
export function rulesSpeakingOf(say: Say, unit: Unit, coverage: UnitCoverage, key: CriterionKey): readonly RuleOutcome[] {
  const place = coverage.criteria.findIndex((criterion) => criterion.key === key);
  const looks = targetsOf(say, unit);
  return coverage.rules.filter(({ id }) => looks.get(id)?.has(place) === true);
}

function targetsOf(say: Say, unit: Unit): ReadonlyMap<string, ReadonlySet<number>> {
  const known = targets.get(unit);
  if (known !== undefined) return known;
  const made = new Map(compileRules(unit, indexUnit(unit), say).map(({ id, target }) => [id, new Set(target.indexes)]));
  targets.set(unit, made);
  return made;
}
