import type { Reason } from '../../portfolio/portfolio.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { textField } from '../build/fields.ts';
import { columns, linedTable } from '../build/tables.ts';
import { ruleNumber } from '../facts/rule-facts.ts';
import { claimsOfUnit } from '../facts/unit-evidence.ts';
import type { Block } from '../report.ts';
import type { UnitSection } from '../section.ts';
import type { Row } from '../table.ts';
import type { UnitContext } from '../unit-context.ts';
import { byAndDay } from '../words/by-words.ts';
import { criterionNames } from '../words/criterion-names.ts';

/** The grounds that a rule asked for, each for the criteria it is for; and whether simulation or prior learning was used. */
export const reasonsSection: UnitSection = {
  of: 'unit', id: 'reasons',
  title: ({ say }) => say('report.section.reasons'),
  blocks: (context) => [...reasonsTable(context), ...lacking(context), paragraph('note', `${usage(context, 'simulation')} ${usage(context, 'rpl')}`)],
};

function reasonsTable(context: UnitContext): readonly Block[] {
  const { say, reasons } = context;
  if (reasons.length === 0) return lacking(context).length > 0 ? [] : [paragraph('body', say('report.reasons.none'))];
  const heads = columns([20, say('report.head.number')], [20, say('report.head.for')], [32, say('report.head.asked-by')], [72, say('report.head.why')], [28, say('report.head.by-date')]);
  return [linedTable(say('report.section.reasons'), heads, reasons.map((reason, index) => reasonRow(context, reason, index + 1)))];
}

/** Rules that ask for a reason which nobody recorded yet. */
function lacking({ coverage, say, entry }: UnitContext): readonly Block[] {
  return coverage.rules.flatMap((outcome) => {
    const number = ruleNumber(outcome);
    if (outcome.rule.kind !== 'allow' || outcome.rule.when === undefined || outcome.judged.state !== 'open' || number === null) return [];
    return [paragraph('body', say('report.reasons.lacking', { number, names: criterionNames(say, entry, outcome.judged.lacking) }))];
  });
}

function reasonRow(context: UnitContext, reason: Reason, number: number): Row {
  const { say, entry, prefix } = context;
  const title = say('report.reasons.title', { number });
  return row([
    headCell(title), cell(criterionNames(say, entry, reason.criteria)), cell(askedBy(context, reason)),
    cell(textField(`${prefix}-reason-${number}`, title, reason.because)), cell(byAndDay(context, reason.stamp)),
  ]);
}

function askedBy({ coverage, say }: UnitContext, reason: Reason): string {
  const asking = coverage.rules.find((outcome) => outcome.rule.kind === 'allow' && outcome.rule.when !== undefined && reason.criteria.some((key) => outcome.served.includes(key) || outcome.judged.lacking.includes(key) || outcome.claimed.lacking.includes(key)));
  const number = asking === undefined ? null : ruleNumber(asking);
  if (number === null || asking?.rule.kind !== 'allow' || asking.rule.when === undefined) return '—';
  return say(`report.reasons.${asking.rule.when}`, { number });
}

/** Says which evidence was simulated, or rests on prior learning; or that none does. */
function usage(context: UnitContext, what: 'simulation' | 'rpl'): string {
  const used = claimsOfUnit(context).filter(({ evidence }) => evidence.fields.method === what || (what === 'simulation' && evidence.fields.setting === 'simulation'));
  const references = [...new Set(used.map((claim) => claim.evidence.id))].map((id) => context.references.get(id) ?? '?');
  return references.length === 0 ? context.say(`report.usage.${what}.none`) : context.say(`report.usage.${what}`, { references: references.join(', ') });
}
