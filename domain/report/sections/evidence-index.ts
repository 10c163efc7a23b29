import type { Evidence } from '../../portfolio/portfolio.ts';
import { indexAnchor } from '../anchors.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { openMark } from '../build/marks.ts';
import { columns, linedTable } from '../build/tables.ts';
import { unusedNumbers } from '../facts/unused-numbers.ts';
import { unitsServed } from '../facts/units-served.ts';
import type { RecordSection } from '../section.ts';
import type { Column, Row } from '../table.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';
import type { RecordContext } from '../unit-context.ts';
import { madeBy } from '../words/by-words.ts';
import { heldWords } from '../words/held-words.ts';
import { methodName } from '../words/method-words.ts';
import { dayOf, dayText, period } from '../words/when.ts';

/** Every number that was ever given out, with what became of it: here, held elsewhere, withdrawn, erased. */
export const evidenceIndexSection: RecordSection = {
  of: 'record', id: 'index',
  title: ({ say }) => say('report.section.index'),
  blocks: (context) => {
    const { say, evidence } = context;
    const unused = unusedNumbers(context.input.portfolio);
    if (evidence.length === 0 && unused.length === 0) return [paragraph('body', say('report.index.none'))];
    return [linedTable(say('report.section.index'), heads(context), evidence.map((item) => indexRow(context, item))), ...(unused.length === 0 ? [] : [paragraph('note', say('report.index.unused', { references: unused.join(', '), count: unused.length }))])];
  },
};

const severalUnits = (context: RecordContext): boolean => context.input.portfolio.units.size > 1;

function heads(context: RecordContext): readonly Column[] {
  const { say } = context;
  const rest = [[27, say('report.head.method')], [23, say('report.head.day')], [31, say('report.head.held')], [20, say('report.head.sampled')]] as const;
  const title = say('report.head.title');
  return severalUnits(context)
    ? columns([11, say('report.head.reference')], [45, title], [15, say('report.head.units')], ...rest)
    : columns([11, say('report.head.reference')], [60, title], ...rest);
}

function indexRow(context: RecordContext, item: Evidence): Row {
  const { say } = context;
  const { fields, withdrawn } = item;
  const units = severalUnits(context) ? [cell(unitsServed(context.input, item).join('\n') || '—')] : [];
  const method = fields.supplementary === true ? say('report.index.supplementary') : methodName(say, fields.method);
  const rest = [cell(method), cell(period(say, fields)), cell(withdrawn === undefined ? heldWords(context, item) : ''), cell(withdrawn === undefined ? sampledWords(context, item) : '—')];
  return { ...row([headCell(referenceText(context, item)), cell(titleText(context, item)), ...units, ...rest]), anchor: indexAnchor(item.id) };
}

function referenceText(context: RecordContext, item: Evidence): Text {
  return [{ kind: 'text', text: referenceOf(context, item.id), emphasis: item.withdrawn === undefined ? 'strong' : 'struck' }];
}

function titleText(context: RecordContext, item: Evidence): Text {
  const { say } = context;
  if (item.withdrawn === undefined) return plain([item.fields.title, madeBy(context, item), item.fields.note ?? ''].filter((line) => line !== '').join('\n'));
  const { because, stamp } = item.withdrawn;
  return [{ kind: 'text', text: item.fields.title, emphasis: 'struck' }, ...plain(`\n${say('report.index.withdrawn', { reference: referenceOf(context, item.id), day: dayText(say, stamp.at, 'long'), because })}`)];
}

/** The day on which a sample of it was seen; open where it was picked and not seen yet. */
function sampledWords({ input, say }: RecordContext, item: Evidence): Text {
  const samples = [...input.portfolio.samples.values()].filter((sample) => sample.evidence === item.id);
  if (samples.length === 0) return plain('—');
  const findings = [...input.portfolio.findings.values()].filter((finding) => finding.result !== 'not-seen' && samples.some((sample) => sample.id === finding.sample));
  const last = findings.at(-1);
  return last === undefined || !samples.every((sample) => findings.some((finding) => finding.sample === sample.id)) ? openMark(say('report.index.not-sampled-yet')) : plain(dayOf(say, last.stamp));
}
