import type { Evidence } from '../../portfolio/portfolio.ts';
import { evidenceAnchor } from '../anchors.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { dateField, textField } from '../build/fields.ts';
import { columns, linedTable } from '../build/tables.ts';
import type { Block } from '../report.ts';
import type { RecordSection } from '../section.ts';
import type { Row } from '../table.ts';
import type { RecordContext } from '../unit-context.ts';
import { period } from '../words/when.ts';

/** Evidence presented beside the criteria, with its date; no criterion rests on it. */
export const supplementarySection: RecordSection = {
  of: 'record', id: 'supplementary',
  title: (context) => printedWord(context, 'supplementary') ?? context.say('report.section.supplementary'),
  blocks: (context): readonly Block[] => {
    const { say } = context;
    const items = context.evidence.filter((item) => item.fields.supplementary === true && item.withdrawn === undefined);
    if (items.length === 0) return [paragraph('body', say('report.supplementary.none'))];
    const title = printedWord(context, 'supplementary') ?? say('report.section.supplementary');
    const heads = columns([11, say('report.head.reference')], [131, title], [30, printedWord(context, 'supplementaryDate') ?? say('report.head.date')]);
    return [linedTable(title, heads, items.map((item) => itemRow(context, item)))];
  },
};

function printedWord({ units }: RecordContext, word: 'supplementary' | 'supplementaryDate'): string | null {
  return units.map(({ unit }) => unit.formWords[word]).find((words) => words !== undefined) ?? null;
}

function itemRow(context: RecordContext, item: Evidence): Row {
  const reference = referenceOf(context, item.id);
  const words = [item.fields.title, item.fields.note ?? ''].filter((line) => line !== '').join('. ');
  return row([
    headCell([{ kind: 'text', text: reference, emphasis: 'strong', to: evidenceAnchor(context, item.id) }]),
    cell(textField(`supplementary-${reference}`, context.say('report.field.supplementary', { reference }), words)),
    cell(dateField(`supplementary-${reference}-date`, context.say('report.field.supplementary-date', { reference }), period(context.say, item.fields))),
  ]);
}
