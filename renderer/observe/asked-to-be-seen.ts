import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';
import { rulesSpeakingOf } from '../parts/rules-speaking-of.ts';

/** A criterion that a rule wants observed: whether that would close something open now. */
export type Wanted = 'must' | 'closes-gap' | 'may-close-gap';

/** The open rules that a visit could help with. */
export function visitRules({ rules }: UnitCoverage): readonly RuleOutcome[] {
  return rules.filter((outcome) => wantsObservation(outcome) && outcome.judged.state === 'open');
}

/** What observing each criterion would be good for, by the unit's rules that ask for observation. */
export function askedToBeSeen(say: Say, unit: Unit, coverage: UnitCoverage): ReadonlyMap<CriterionKey, Wanted> {
  const found = new Map<CriterionKey, Wanted>();
  if (!coverage.rules.some(wantsObservation)) return found;
  for (const { key, claims } of coverage.criteria) {
    const wants = rulesSpeakingOf(say, unit, coverage, key).filter(wantsObservation);
    const isSeen = claims.some(({ observed, state }) => observed && state === 'accepted');
    if (wants.some(({ rule, judged }) => rule.kind === 'method' && judged.state === 'open' && judged.lacking.includes(key))) found.set(key, 'closes-gap');
    else if (!isSeen && wants.some(({ rule, judged }) => rule.kind === 'choose' && judged.state === 'open')) found.set(key, 'may-close-gap');
    else if (wants.some(({ rule }) => rule.kind === 'method')) found.set(key, 'must');
  }
  return found;
}

function wantsObservation({ rule }: RuleOutcome): boolean {
  switch (rule.kind) {
    case 'method': return [rule.anyOf, rule.allOf, rule.mustInclude].some((methods) => methods?.includes('observation') === true);
    case 'choose': return rule.anyOf?.includes('observation') === true;
    default: return false;
  }
}
