import type { CriterionCoverage } from '../../coverage/coverage.ts';
import type { UnitFacts } from '../unit-context.ts';
import { openRuleFor } from './rule-facts.ts';

/** Whether a criterion is met as print counts it: accepted or inferred, and no rule open because of it. */
export function isMet(context: Pick<UnitFacts, 'coverage'>, criterion: CriterionCoverage): boolean {
  return (criterion.state === 'accepted' || criterion.state === 'inferred') && openRuleFor(context, criterion.key) === null;
}
