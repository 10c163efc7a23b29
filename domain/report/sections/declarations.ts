import type { Decision, Declaration } from '../../portfolio/portfolio.ts';
import { compareText } from '../../text/compare.ts';
import { candidateName, nameOf } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, row } from '../build/cells.ts';
import { choiceField, dateField, textField } from '../build/fields.ts';
import { columns } from '../build/tables.ts';
import { declarationsFor } from '../facts/signed.ts';
import type { Block } from '../report.ts';
import type { UnitSection } from '../section.ts';
import type { Row } from '../table.ts';
import { emphasised, plain } from '../text.ts';
import type { Text } from '../text.ts';
import { emptySignature, signatureCell } from '../tables/signature-cell.ts';
import type { UnitContext } from '../unit-context.ts';
import { nameAndDay } from '../words/by-words.ts';
import { whyUncounted } from '../words/judgement-words.ts';
import { signsAs } from '../words/role-words.ts';
import { dayOf } from '../words/when.ts';

type Line = UnitContext['unit']['signOff'][number];

/** The decision, then the sign-off block: who declares what, signed here or with room for ink. */
export const declarationsSection: UnitSection = {
  of: 'unit', id: 'declarations', newPage: true,
  title: ({ say }) => say('report.section.declarations'),
  blocks: (context) => {
    const { say, unit } = context;
    const heads = columns([38, say('report.head.who')], [60, say('report.head.declares')], [50, say('report.head.signature')], [24, say('report.head.date')]);
    const rows = unit.signOff.flatMap((line) => lineRows(context, line));
    return [
      ...decision(context),
      { kind: 'table', style: 'signatures', caption: say('report.section.declarations'), columns: heads, showHead: true, groups: rows.map((one) => ({ rows: [one] })) },
      paragraph('note', say('report.declarations.note')),
    ];
  },
};

function decision(context: UnitContext): readonly Block[] {
  const { say, unit, prefix, standing } = context;
  const made = standing.decision;
  const value = made === null ? '' : made.outcome === 'competent' ? unit.outcomes.competent : unit.outcomes.notYet;
  const choice = choiceField(`${prefix}-decision`, say('report.field.decision'), value, [unit.outcomes.competent, unit.outcomes.notYet]);
  const by = made === null ? say('report.decision.none') : madeWords(context, made);
  return [
    paragraph('body', [...emphasised(`${say('report.decision.label')} `, 'strong'), ...choice, ...plain(`${value === '' ? ' ' : '. '}${by}`)]),
    ...(made?.why === undefined ? [] : [paragraph('body', made.why)]),
    ...(made?.permission === undefined ? [] : [paragraph('body', say('report.decision.permission', { permission: made.permission }))]),
  ];
}

/** By whom and when it was decided, and why it does not stand yet where it does not. */
function madeWords(context: UnitContext, made: Decision): string {
  const { standing } = context;
  const why = standing.why === null ? '' : whyUncounted(context, standing.why, made.stamp);
  return context.say(`report.decision.${standing.state === 'none' ? 'final' : standing.state}`, { by: nameAndDay(context, made.stamp), why });
}

function lineRows(context: UnitContext, line: Line): readonly Row[] {
  const signed = declarationsFor(context, line.role);
  return signed.length === 0 ? [emptyRow(context, line)] : signed.map((declaration, index) => signedRow(context, line, declaration, index + 1));
}

function signedRow(context: UnitContext, line: Line, declaration: Declaration, number: number): Row {
  const writer = context.input.portfolio.writers.get(declaration.stamp.writer);
  const status = writer === undefined ? undefined : context.input.portfolio.people.get(writer.person.id)?.status;
  const who = [...emphasised(line.title, 'strong'), ...plain(`\n${nameOf(context, declaration.stamp.writer)}${status === undefined ? '' : `\n${status}`}`)];
  const tag = `${context.prefix}-sign-${line.role}${number === 1 ? '' : `-${number}`}`;
  return row([
    cell(who, { header: true }), cell(declaration.statement), signatureCell(context, declaration),
    cell(dateField(tag, context.say('report.field.signature-date', { who: line.title }), dayOf(context.say, declaration.stamp))),
  ], line.role === 'external-verifier' ? 'verifier' : 'row');
}

function emptyRow(context: UnitContext, line: Line): Row {
  const { say, prefix } = context;
  const date = dateField(`${prefix}-sign-${line.role}`, say('report.field.signature-date', { who: line.title }), '');
  if (line.role !== 'external-verifier') return row([cell([...emphasised(line.title, 'strong'), ...plain(nameLine(context, line))], { header: true }), cell(line.declares), emptySignature(context), cell(date)]);
  const name = withRoom(say('report.verifier.name'), textField(`${prefix}-verifier-name`, say('report.verifier.name'), ''));
  const comment = withRoom(say('report.verifier.comment'), textField(`${prefix}-verifier-comment`, say('report.verifier.comment'), ''));
  return row([cell([...emphasised(line.title, 'strong'), ...name], { header: true }), cell([...plain(line.declares), ...comment]), emptySignature(context), cell(date)], 'verifier');
}

function withRoom(label: string, field: Text): Text {
  return [...emphasised(`\n${label}\n`, 'small'), ...field];
}

/** Who is to sign: the candidate, or whoever works here in that role. */
function nameLine(context: UnitContext, { role }: Line): string {
  if (role === 'candidate') return `\n${candidateName(context)}`;
  const writers = [...context.input.portfolio.writers.values()].filter((writer) => writer.role === signsAs[role]);
  return [...new Set(writers.map((writer) => `\n${writer.person.name}`))].sort(compareText).join('');
}
