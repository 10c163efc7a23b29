import type { CriterionKey } from '../../unit/criterion-key.ts';
import { isOpen } from '../../rules/open-rules.ts';
import type { RuleOutcome } from '../../rules/outcome.ts';
import type { UnitFacts } from '../unit-context.ts';

/** A rule's number on the form: "7" for R7; an implied rule, which the form does not print, has none. */
export function ruleNumber(outcome: RuleOutcome): string | null {
  return /^R(\d+)$/.exec(outcome.id)?.[1] ?? null;
}

/** Whether a rule asks for observation by the assessor and nothing else. */
export function asksObservationOnly({ rule }: RuleOutcome): boolean {
  if (rule.kind !== 'method') return false;
  const asked = [...(rule.anyOf ?? []), ...(rule.allOf ?? [])];
  return asked.length > 0 && asked.every((method) => method === 'observation');
}

/** The criteria that a must rule wants directly observed: shaded in the grid. */
export function mustBeObserved({ coverage }: Pick<UnitFacts, 'coverage'>): ReadonlySet<CriterionKey> {
  const rules = coverage.rules.filter((outcome) => outcome.rule.strength === 'must' && asksObservationOnly(outcome));
  return new Set(rules.flatMap((outcome) => [...outcome.served, ...outcome.judged.lacking, ...outcome.claimed.lacking]));
}

/** The first rule that is open, or waits for a person, at the level of judgements because of this criterion. */
export function openRuleFor({ coverage }: Pick<UnitFacts, 'coverage'>, criterion: CriterionKey): RuleOutcome | null {
  return coverage.rules.find((outcome) => isOpen(outcome.judged.state) && outcome.judged.lacking.includes(criterion)) ?? null;
}

/** The rule under whose allowance this criterion was closed, other than by a recorded reason. */
export function allowanceFor({ coverage }: Pick<UnitFacts, 'coverage'>, criterion: CriterionKey): RuleOutcome | null {
  return coverage.rules.find((outcome) => outcome.rule.kind === 'allow' && outcome.served.includes(criterion)) ?? null;
}
