import type { CriterionCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import { criterionName } from '../../domain/report/words/criterion-names.ts';
import { criterionAddress } from '../../domain/unit/find-criterion.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';

/** One criterion as people say it: "PC 3", "Scope (b)", "Knowledge 2". */
export function nameOf(say: Say, coverage: UnitCoverage, criterion: CriterionCoverage): string {
  const name = criterionName(say, { coverage }, criterion);
  return criterion.list === 'scope' && !name.startsWith(say('criteria.scope', { labels: '' }).trim()) ? say('criteria.scope', { labels: name }) : name;
}

/** The address by which an action names it. */
export function addressOf(unit: Unit, criterion: CriterionCoverage): string {
  return criterionAddress(unit, criterion);
}
