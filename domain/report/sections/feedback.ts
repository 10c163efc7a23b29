import type { Feedback } from '../../portfolio/portfolio.ts';
import { sectionAnchor } from '../anchors.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph, subHeading } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { textField } from '../build/fields.ts';
import { columns, linedTable } from '../build/tables.ts';
import { servesPrintedUnit } from '../facts/evidence-pages.ts';
import type { Block } from '../report.ts';
import type { UnitSection } from '../section.ts';
import type { Row } from '../table.ts';
import type { UnitContext } from '../unit-context.ts';
import { byAndDay, nameAndDay } from '../words/by-words.ts';

/** The assessor's feedback on completion of the unit, then the feedback on single items and on the portfolio. */
export const feedbackSection: UnitSection = {
  of: 'unit', id: 'feedback',
  title: ({ unit, say }) => unit.formWords.feedback ?? say('report.section.feedback'),
  blocks: (context) => [...onUnit(context), ...onPortfolio(context), ...onItems(context)],
};

function onUnit(context: UnitContext): readonly Block[] {
  const { say, prefix, entry } = context;
  const all = [...context.input.portfolio.feedback.values()].filter(({ on }) => on.kind === 'unit' && on.unit === entry.id);
  const room: Block = { kind: 'field-block', tag: `${prefix}-feedback`, alias: say('report.section.feedback'), paragraphs: [] };
  if (all.length === 0) return [paragraph('body', say('report.feedback.none')), room];
  return all.flatMap((one, index) => written(context, one, `${prefix}-feedback-${index + 1}`, say('report.section.feedback')));
}

function onPortfolio(context: UnitContext): readonly Block[] {
  const { say, prefix } = context;
  const all = [...context.input.portfolio.feedback.values()].filter(({ on }) => on.kind === 'portfolio');
  if (all.length === 0) return [];
  return [subHeading(say('report.feedback.portfolio'), sectionAnchor(prefix, 'feedback-portfolio')), ...all.flatMap((one, index) => written(context, one, `${prefix}-feedback-portfolio-${index + 1}`, say('report.feedback.portfolio')))];
}

function written(context: UnitContext, feedback: Feedback, tag: string, alias: string): readonly Block[] {
  const paragraphs = feedback.text.split(/\n+/).filter((line) => line.trim() !== '');
  return [{ kind: 'field-block', tag, alias, paragraphs }, paragraph('by', nameAndDay(context, feedback.stamp))];
}

function onItems(context: UnitContext): readonly Block[] {
  const { say, prefix } = context;
  const rows = context.evidence.filter((item) => servesPrintedUnit({ ...context.input, units: [context.entry] }, item)).flatMap((item) =>
    [...context.input.portfolio.feedback.values()].filter(({ on }) => on.kind === 'evidence' && on.evidence === item.id).map((one, index) => itemRow(context, one, referenceOf(context, item.id), index + 1)));
  const heading = subHeading(say('report.feedback.items'), sectionAnchor(prefix, 'feedback-items'));
  if (rows.length === 0) return [heading, paragraph('body', say('report.feedback.items-none'))];
  return [heading, linedTable(say('report.feedback.items'), columns([11, say('report.head.reference')], [133, say('report.head.feedback')], [28, say('report.head.by-date')]), rows)];
}

function itemRow(context: UnitContext, feedback: Feedback, reference: string, number: number): Row {
  const { say, prefix } = context;
  const field = textField(`${prefix}-feedback-${reference}-${number}`, say('report.field.item-feedback', { reference }), feedback.text);
  return row([headCell(reference), cell(field), cell(byAndDay(context, feedback.stamp))]);
}
