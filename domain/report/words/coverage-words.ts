import type { CriterionCoverage } from '../../coverage/coverage.ts';
import { assertNever } from '../../text/assert-never.ts';
import { doneMark, openMark } from '../build/marks.ts';
import { isMet } from '../facts/criterion-met.ts';
import { reasonNumber } from '../facts/reasons.ts';
import { allowanceFor, asksObservationOnly, openRuleFor, ruleNumber } from '../facts/rule-facts.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';
import type { UnitFacts } from '../unit-context.ts';

/**
 * How a criterion stands, at the right of its row: "✓ Met, observed as required", or white on black what it lacks.
 * A behaviour underpins the rest: what it lacks is no gap unless a rule says so.
 */
export function coverageMark(context: UnitFacts, criterion: CriterionCoverage): Text {
  if (isMet(context, criterion)) return doneMark(metWords(context, criterion));
  const lack = lackWords(context, criterion);
  return criterion.list === 'behaviour' && openRuleFor(context, criterion.key) === null ? plain(lack) : openMark(lack);
}

function metWords(context: UnitFacts, criterion: CriterionCoverage): string {
  const { say } = context;
  if (criterion.state === 'inferred') return say('report.coverage.inferred');
  const observed = criterion.claims.some((claim) => claim.state === 'accepted' && claim.observed);
  if (observed) return say(context.toObserve.has(criterion.key) ? 'report.coverage.observed-as-required' : 'report.coverage.observed');
  const reason = reasonNumber(context.reasons, criterion.key);
  if (reason !== null) return say('report.coverage.reason', { number: reason });
  const allowance = allowanceFor(context, criterion.key);
  const number = allowance === null ? null : ruleNumber(allowance);
  return number === null ? say('report.coverage.met') : say('report.coverage.by-rule', { number });
}

function lackWords(context: UnitFacts, criterion: CriterionCoverage): string {
  const { say } = context;
  switch (criterion.state) {
    case 'nothing': return say('report.coverage.nothing');
    case 'claimed': return say(`report.coverage.${waitsFor(criterion)}`);
    case 'not-yet': return say('report.coverage.not-yet');
    case 'more-needed': return say('report.coverage.more-needed');
    case 'accepted': case 'inferred': return ruleLackWords(context, criterion);
    default: return assertNever(criterion.state);
  }
}

/** What a claimed criterion waits for: a first judgement, a new one after a change, or one that counts. */
function waitsFor({ claims }: CriterionCoverage): 'claimed' | 'stale' | 'uncounted' {
  if (claims.some((claim) => claim.state === 'waiting')) return 'claimed';
  return claims.some((claim) => claim.state === 'stale') ? 'stale' : 'uncounted';
}

function ruleLackWords(context: UnitFacts, criterion: CriterionCoverage): string {
  const rule = openRuleFor(context, criterion.key);
  if (rule?.judged.state === 'for-a-person') return context.say('report.coverage.to-confirm');
  if (rule !== null && asksObservationOnly(rule)) return context.say('report.coverage.must-be-observed');
  if (rule?.rule.kind === 'allow' && rule.rule.when !== undefined) return context.say('report.coverage.no-reason');
  const number = rule === null ? null : ruleNumber(rule);
  return number === null ? context.say('report.coverage.not-met') : context.say('report.coverage.not-met-rule', { number });
}
