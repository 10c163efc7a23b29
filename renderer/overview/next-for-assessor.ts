import { decisionStanding } from '../../domain/report/facts/standing.ts';
import { openRules } from '../../domain/rules/open-rules.ts';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { dayText } from '../../domain/report/words/when.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { Say } from '../../domain/words/say.ts';
import { claimsToJudge } from '../portfolio/claims-to-judge.ts';
import type { View } from '../portfolio/view.ts';
import type { NextThing } from './next-thing.ts';
import { toAnswer } from './next-to-answer.ts';

/** What waits for the assessor: findings of the quality assurer, claims, rules only a person can close, units that can be decided. */
export function nextForAssessor(say: Say, view: View): readonly NextThing[] {
  return [...toAnswer(say, view), ...toJudge(say, view), ...ruleMoves(say, view), ...toDecide(say, view)];
}

function toJudge(say: Say, view: View): readonly NextThing[] {
  const waiting = claimsToJudge(view);
  if (waiting.length === 0) return [];
  const oldest = waiting.map(({ claim }) => claim.claim.made.at).sort()[0] ?? '';
  const references = [...new Set(waiting.map(({ claim: { evidence } }) => view.references.get(evidence.id) ?? evidence.reference))];
  const shown = references.length > 6 ? say('list.more', { list: references.slice(0, 6).join(', '), more: references.length - 6 }) : references.join(', ');
  return [{ id: 'judge', icon: 'gavel', what: say('overview.next.judge', { count: waiting.length }), why: say('overview.next.judge.why', { day: dayText(say, oldest), references: shown }), act: say('overview.act.judge'), to: { kind: 'judge' } }];
}

/** Rules whose next move is the assessor's, other than judging what waits. */
function ruleMoves(say: Say, { units, coverage }: View): readonly NextThing[] {
  return [...units].flatMap(([id, unit]) => (coverage(id)?.rules ?? []).filter(isTheirs).slice(0, 3).map((outcome): NextThing => ({
    id: `rule ${id} ${outcome.id}`, icon: outcome.judged.state === 'for-a-person' ? 'user' : 'eye', what: moveWords(say, outcome), why: `${unitTitle(unit)}: “${outcome.rule.sentence}”`,
    act: say('overview.act.open'), to: { kind: 'unit', unit: id, tab: 'rules' },
  })));
}

function isTheirs({ claimed, judged }: RuleOutcome): boolean {
  return (judged.state === 'open' || judged.state === 'for-a-person') && claimed.state !== 'met' && (claimed.who === 'assessor' || judged.state === 'for-a-person');
}

/** Units where no rule forbids it and nothing is decided. */
function toDecide(say: Say, { units, coverage, portfolio, counts }: View): readonly NextThing[] {
  return [...units].flatMap(([id, unit]): readonly NextThing[] => {
    const covered = coverage(id);
    if (covered === null || covered.criteria.length === 0 || openRules(covered).length > 0) return [];
    const { state } = decisionStanding({ portfolio, counts }, { id });
    if (state !== 'none' && state !== 'changed') return [];
    return [{ id: `decide ${id}`, icon: 'badge-check', what: say('overview.next.decide', { unit: unitTitle(unit) }), why: say('overview.next.decide.why'), act: say('overview.act.open'), to: { kind: 'unit', unit: id } }];
  });
}

function moveWords(say: Say, { judged, confirmable }: RuleOutcome): string {
  return judged.state === 'for-a-person' && confirmable ? say('overview.next.confirm') : (judged.wouldClose ?? judged.because);
}
