import type { Evidence } from '../../portfolio/portfolio.ts';
import { indexAnchor } from '../anchors.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, headCell, row } from '../build/cells.ts';
import { openMark } from '../build/marks.ts';
import { columns, linedTable } from '../build/tables.ts';
import { servesPrintedUnit } from '../facts/evidence-pages.ts';
import { unusedNumbers } from '../facts/unused-numbers.ts';
import { unitsServed } from '../facts/units-served.ts';
import type { Block } from '../report.ts';
import type { RecordSection } from '../section.ts';
import type { Column, Row } from '../table.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';
import type { RecordContext } from '../unit-context.ts';
import { assessedText } from '../words/assessed-words.ts';
import { madeBy } from '../words/by-words.ts';
import { heldWords } from '../words/held-words.ts';
import { methodName } from '../words/method-words.ts';
import { dayOf, dayText, period } from '../words/when.ts';

/** Every number that was ever given out, with what became of it (here, held elsewhere, withdrawn, erased) and who found it valid, authentic and current. */
export const evidenceIndexSection: RecordSection = {
  of: 'record', id: 'index',
  title: ({ say }) => say('report.section.index'),
  blocks: (context) => {
    const { say, evidence } = context;
    const unused = unusedNumbers(context.input.portfolio);
    const gaps = [...(unused.length === 0 ? [] : [paragraph('note', say('report.index.unused', { references: unused.join(', '), count: unused.length }))]), ...leftOut(context)];
    if (evidence.length === 0 && gaps.length === 0) return [paragraph('body', say('report.index.none'))];
    return [linedTable(say('report.section.index'), heads(context), evidence.map((item) => indexRow(context, item))), ...gaps];
  },
};

/** Numbers of what stayed behind when the portfolio was made anew. */
function leftOut({ say, input: { portfolio: { renewal } } }: RecordContext): readonly Block[] {
  if (renewal === undefined || renewal.without.length === 0) return [];
  return [paragraph('note', say('report.index.left-out', { references: renewal.without.join(', '), count: renewal.without.length, day: dayOf(say, renewal.stamp) }))];
}

/** A record of one unit needs no column of units: what is claimed for another one only is said under the title. */
const severalUnits = (context: RecordContext): boolean => context.units.length > 1;

function heads(context: RecordContext): readonly Column[] {
  const { say } = context;
  const [reference, title, method, day, held, sampled] = [say('report.head.reference'), say('report.head.title'), say('report.head.method'), say('report.head.day'), say('report.head.held'), say('report.head.sampled')];
  return severalUnits(context)
    ? columns([11, reference], [42, title], [22, say('report.head.units')], [25, method], [22, day], [31, held], [19, sampled])
    : columns([11, reference], [60, title], [27, method], [23, day], [31, held], [20, sampled]);
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
  if (item.withdrawn === undefined) {
    const said = assessedText(context, item);
    return [...plain([item.fields.title, elsewhereWords(context, item), madeBy(context, item), item.fields.note ?? ''].filter((line) => line !== '').join('\n')), ...(said.length === 0 ? [] : [...plain('\n'), ...said])];
  }
  const { because, stamp } = item.withdrawn;
  return [{ kind: 'text', text: item.fields.title, emphasis: 'struck' }, ...plain(`\n${say('report.index.withdrawn', { reference: referenceOf(context, item.id), day: dayText(say, stamp.at, 'long'), because })}`)];
}

function elsewhereWords(context: RecordContext, item: Evidence): string {
  return severalUnits(context) || servesPrintedUnit(context.input, item) ? '' : context.say('report.index.elsewhere');
}

/** The day on which a sample of it was seen; open where it was picked and not seen yet. */
function sampledWords({ input, say }: RecordContext, item: Evidence): Text {
  const printed = new Set(input.units.map((unit) => unit.id));
  const samples = [...input.portfolio.samples.values()].filter((sample) => sample.evidence === item.id && printed.has(sample.unit));
  if (samples.length === 0) return plain('—');
  const findings = [...input.portfolio.findings.values()].filter((finding) => finding.result !== 'not-seen' && samples.some((sample) => sample.id === finding.sample));
  const last = findings.at(-1);
  return last === undefined || !samples.every((sample) => findings.some((finding) => finding.sample === sample.id)) ? openMark(say('report.index.not-sampled-yet')) : plain(dayOf(say, last.stamp));
}
