import type { UnitCoverage } from '../coverage/coverage.ts';
import type { RuleOutcome } from './outcome.ts';

/**
 * The rules that forbid deciding the unit competent: those that must be met and are, by the judgements, open or for a person to
 * confirm. A rule that lets knowledge be inferred is printed as "may", but its other half ("in all other cases ... must") is a must.
 */
export function openRules(coverage: UnitCoverage): readonly RuleOutcome[] {
  return coverage.rules.filter(({ rule, judged }) => (rule.strength === 'must' || rule.kind === 'infer') && isOpen(judged.state));
}

/** Whether a state leaves something to do. */
export function isOpen(state: RuleOutcome['judged']['state']): boolean {
  return state === 'open' || state === 'for-a-person';
}
