import type { RuleOutcome } from '../../rules/outcome.ts';
import { sentences } from '../../rules/list-words.ts';
import { printedRule } from '../../rules/rule-words.ts';
import { assertNever } from '../../text/assert-never.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { doneMark, openMark } from '../build/marks.ts';
import { columns, linedTable } from '../build/tables.ts';
import { ruleNumber } from '../facts/rule-facts.ts';
import type { Block } from '../report.ts';
import type { UnitSection } from '../section.ts';
import type { Row } from '../table.ts';
import type { Text } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { byAndDay, nameAndDay } from '../words/by-words.ts';

/** Every rule sentence of the form, what it came to, and what that rests on. */
export const rulesSection: UnitSection = {
  of: 'unit', id: 'rules',
  title: ({ say }) => say('report.section.rules'),
  blocks: (context) => {
    const { say, coverage } = context;
    const none = coverage.noRules === null ? [] : [paragraph('body', coverage.noRules)];
    if (coverage.rules.length === 0) return none.length > 0 ? none : [paragraph('body', say('report.rules.none'))];
    const heads = columns([9, say('report.head.number')], [89, say('report.head.sentence')], [27, say('report.head.outcome')], [47, say('report.head.rests-on')]);
    return [...none, linedTable(say('report.section.rules'), heads, coverage.rules.map((outcome) => ruleRow(context, outcome))), ...grounds(context), ...corrections(context)];
  },
};

function ruleRow(context: UnitContext, outcome: RuleOutcome): Row {
  return row([headCell(ruleNumber(outcome) ?? '—'), cell(printedRule(context.say, outcome.rule)), cell(outcomeMark(context, outcome)), cell(restsOn(context, outcome))]);
}

/** What a rule rests on; of a confirmed one the facts and who confirmed it: the grounds, which may be long, stand under the table. */
function restsOn(context: UnitContext, { judged, confirmation }: RuleOutcome): string {
  if (judged.beside === null || confirmation === null) return sentences(judged.because, judged.wouldClose);
  return sentences(judged.beside, context.say('report.rules.confirmed', { by: byAndDay(context, confirmation.stamp) }));
}

function outcomeMark({ say }: UnitContext, outcome: RuleOutcome): Text {
  const { rule, judged } = outcome;
  switch (judged.state) {
    case 'open': return openMark(say('report.outcome.open'));
    case 'for-a-person': return openMark(say('report.outcome.for-a-person'));
    case 'shown': return rule.kind === 'review' ? openMark(say('report.outcome.to-be-read')) : [{ kind: 'text', text: say(rule.kind === 'allow' ? 'report.outcome.not-used' : 'report.outcome.shown') }];
    case 'met': return doneMark(metWords(say, outcome));
    default: return assertNever(judged.state);
  }
}

function metWords(say: UnitContext['say'], { rule, served, confirmation }: RuleOutcome): string {
  if (confirmation !== null) return say('report.outcome.confirmed');
  if (rule.kind === 'allow') return say(rule.when === undefined ? 'report.outcome.used' : 'report.outcome.used-reasons');
  if (rule.kind === 'infer' && served.length > 0) return say('report.outcome.inferred', { count: served.length });
  return say('report.outcome.met');
}

/** On what grounds a person confirmed a rule. */
function grounds(context: UnitContext): readonly Block[] {
  return context.coverage.rules.flatMap((outcome) => {
    const { confirmation, judged, rule } = outcome;
    if (confirmation === null || judged.beside === null) return [];
    const number = ruleNumber(outcome);
    const name = number === null ? rule.sentence : context.say('report.rules.rule', { number });
    return [paragraph('note', context.say('report.rules.grounds', { rule: name, grounds: confirmation.grounds }))];
  });
}

/** Readings of the document that a person corrected, by whom, when and why. */
function corrections(context: UnitContext): readonly Block[] {
  const replaced = context.input.portfolio.units.get(context.entry.id)?.replaced ?? [];
  return replaced.map(({ because, stamp }) => paragraph('note', context.say('report.rules.corrected', { by: nameAndDay(context, stamp), because })));
}
