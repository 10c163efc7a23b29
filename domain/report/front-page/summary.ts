import { sectionAnchor } from '../anchors.ts';
import { isMet } from '../facts/criterion-met.ts';
import { ruleNumber } from '../facts/rule-facts.ts';
import type { Summary, SummaryCell } from '../report.ts';
import { plain } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { criteriaOf } from '../unit-context.ts';
import { nameAndDay } from '../words/by-words.ts';

/** The strip of figures on page 1; a cell that falls short is white on black. */
export function summary(context: UnitContext): Summary {
  const lists = ['performance', 'scope', 'knowledge'] as const;
  return { kind: 'summary', cells: [decisionCell(context), ...lists.flatMap((list) => listCell(context, list)), rulesCell(context), openCell(context)] };
}

function decisionCell(context: UnitContext): SummaryCell {
  const { say, standing, unit } = context;
  const { decision, state } = standing;
  if (decision === null) return { figure: say('report.summary.undecided'), of: null, words: plain(say('report.summary.no-decision')), open: true };
  const outcome = decision.outcome === 'competent' ? unit.outcomes.competent : unit.outcomes.notYet;
  const stands = state === 'final' || state === 'to-verify';
  const words = stands ? say(decision.permission === undefined ? 'report.summary.decision' : 'report.summary.decision-permitted') : say(`report.summary.${state === 'none' ? 'changed' : state}`);
  return { figure: outcome, of: null, words: plain(`${words}\n${nameAndDay(context, decision.stamp)}`), open: !stands };
}

function listCell(context: UnitContext, list: 'performance' | 'scope' | 'knowledge'): readonly SummaryCell[] {
  const criteria = criteriaOf(context, list);
  if (criteria.length === 0) return [];
  const met = criteria.filter((criterion) => isMet(context, criterion)).length;
  return [{ figure: String(met), of: context.say('report.summary.of', { count: criteria.length }), words: plain(context.say(`report.summary.${list}`)), open: met < criteria.length }];
}

function rulesCell({ say, coverage }: UnitContext): SummaryCell {
  const printed = coverage.rules.filter((outcome) => ruleNumber(outcome) !== null);
  if (printed.length === 0) return { figure: '–', of: null, words: plain(say('report.summary.no-rules')), open: false };
  const unused = printed.some(({ judged }) => judged.state === 'shown');
  const met = printed.filter(({ rule, judged }) => judged.state === 'met' || (judged.state === 'shown' && rule.kind !== 'review')).length;
  return { figure: String(met), of: say('report.summary.of', { count: printed.length }), words: plain(say(unused ? 'report.summary.rules-or-unused' : 'report.summary.rules')), open: met < printed.length };
}

function openCell({ say, open, prefix }: UnitContext): SummaryCell {
  const words = open.length === 0 ? plain(say('report.summary.open-none')) : [...plain(`${say('report.summary.open')} `), { kind: 'page' as const, pageOf: sectionAnchor(prefix, 'open') }];
  return { figure: String(open.length), of: null, words, open: open.length > 0 };
}
