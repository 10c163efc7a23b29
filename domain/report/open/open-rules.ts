import type { RuleOutcome } from '../../rules/outcome.ts';
import type { WriterRole } from '../../person/role.ts';
import { listWords, sentences } from '../../rules/list-words.ts';
import { ruleMovers } from '../../rules/rule-movers.ts';
import { candidateName } from '../base-context.ts';
import { openRuleFor, ruleNumber } from '../facts/rule-facts.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { criterionNames } from '../words/criterion-names.ts';
import { roleName } from '../words/role-words.ts';
import { assessorName } from './open-claims.ts';

/** Rules that are open or wait for a person; where a document states none, what else has no accepted evidence. */
export function openRules(context: UnitFacts): readonly OpenItem[] {
  const { coverage } = context;
  const rules = coverage.rules.filter(({ rule, judged }) => judged.state === 'open' || judged.state === 'for-a-person' || (judged.state === 'shown' && rule.kind === 'review'));
  const items = rules.map((outcome) => ruleItem(context, outcome));
  return [...items, ...(coverage.noRules === null ? [] : unmet(context))];
}

function ruleItem(context: UnitFacts, outcome: RuleOutcome): OpenItem {
  const { because, wouldClose } = outcome.judged;
  const number = ruleNumber(outcome);
  const what = number === null ? sentences(outcome.rule.sentence, because) : context.say('report.open.rule', { number, because });
  return { what, closes: wouldClose ?? context.say('report.open.rule-read'), who: listWords(context.say, movers(context, outcome)) };
}

/** Whose moves close it: what judging would not close is somebody's move as well. */
function movers(context: UnitFacts, outcome: RuleOutcome): readonly string[] {
  const roles = ruleMovers(outcome);
  return [...new Set((roles.length === 0 ? ['assessor' as const] : roles).map((role) => moverName(context, role)))];
}

function moverName(context: UnitFacts, role: WriterRole): string {
  return role === 'candidate' ? candidateName(context) : role === 'assessor' ? assessorName(context) : roleName(context, role);
}

function unmet(context: UnitFacts): readonly OpenItem[] {
  const { say, entry, coverage } = context;
  const lacking = coverage.criteria.filter((criterion) => criterion.list !== 'behaviour' && openRuleFor(context, criterion.key) === null && criterion.state !== 'accepted' && criterion.state !== 'inferred');
  if (lacking.length === 0) return [];
  const names = criterionNames(say, entry, lacking.map((criterion) => criterion.key));
  return [{ what: say('report.open.criteria', { names, count: lacking.length }), closes: say('report.open.criteria-close'), who: candidateName(context) }];
}
