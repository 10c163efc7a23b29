import type { Finding } from '../../portfolio/portfolio.ts';
import type { SampleStanding } from '../../sampling/sample-standing.ts';
import { assertNever } from '../../text/assert-never.ts';
import { evidenceAnchor } from '../anchors.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, row } from '../build/cells.ts';
import { textField } from '../build/fields.ts';
import { doneMark, openMark, refusedMark } from '../build/marks.ts';
import { columns, linedTable } from '../build/tables.ts';
import { notIndependent, samplesOf } from '../facts/samples.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import type { UnitSection } from '../section.ts';
import type { Row } from '../table.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { byAndDay, nameAndDay } from '../words/by-words.ts';
import { criterionNames } from '../words/criterion-names.ts';

/** What was sampled of the unit, and what came of it. */
export const qualityAssuranceSection: UnitSection = {
  of: 'unit', id: 'quality-assurance',
  title: ({ say }) => say('report.section.quality-assurance'),
  blocks: (context) => {
    const { say } = context;
    const samples = samplesOf(context);
    if (samples.length === 0) return [paragraph('body', say('report.qa.none'))];
    const heads = columns([36, say('report.head.sampled-items')], [74, say('report.head.finding')], [34, say('report.head.result')], [28, say('report.head.by-date')]);
    const rows = samples.flatMap((standing, index) => sampleRows(context, standing, index + 1));
    const items = evidenceOfUnit(context).length;
    const sampled = new Set(samples.map(({ sample }) => sample.evidence)).size;
    return [linedTable(say('report.section.quality-assurance'), heads, rows), paragraph('note', say('report.qa.share', { sampled, count: items }))];
  },
};

/** The last finding of a sample stands; earlier ones are history, in plain words. */
function sampleRows(context: UnitContext, standing: SampleStanding, number: number): readonly Row[] {
  const { findings } = standing;
  return findings.length === 0 ? [findingRow(context, standing, null, `${number}`)] : findings.map((finding, index) => findingRow(context, standing, finding, `${number}-${index + 1}`));
}

function findingRow(context: UnitContext, standing: SampleStanding, finding: Finding | null, number: string): Row {
  const { say, prefix, entry } = context;
  const { sample } = standing;
  const reference = referenceOf(context, sample.evidence);
  const names = criterionNames(say, entry, sample.criteria);
  const isLast = finding === standing.finding;
  const words = [finding?.text ?? '', ...(isLast ? sinceWords(context, standing) : []), ...(notIndependent(context, standing).length > 0 ? [say('report.qa.same-person')] : [])].filter((line) => line !== '').join('\n');
  const sampled: Text = [{ kind: 'text', text: reference, to: evidenceAnchor(context, sample.evidence) }, ...plain(names === '' ? '' : `, ${names}`)];
  return row([
    cell(sampled, { header: true }),
    cell(textField(`${prefix}-finding-${number}`, say('report.field.finding', { reference }), words)),
    cell(isLast ? resultMark(context, standing) : say(`report.result.${finding?.result ?? 'none'}`)), cell(byAndDay(context, (finding ?? sample).stamp)),
  ]);
}

/** What came after the finding that stands, and makes it wait to be looked at again. */
function sinceWords(context: UnitContext, { state, since }: SampleStanding): readonly string[] {
  if (since === null || (state !== 'answered' && state !== 'changed')) return [];
  return [context.say(`report.qa.${state}`, { by: nameAndDay(context, since) })];
}

function resultMark({ say }: UnitContext, { state }: SampleStanding): Text {
  switch (state) {
    case 'to-see': return openMark(say('report.result.none'));
    case 'agreed': return doneMark(say('report.result.agreed'));
    case 'changed': return openMark(say('report.result.agreed-before'));
    case 'not-agreed':
    case 'answered': return refusedMark('✘', say('report.result.not-agreed'));
    case 'not-seen': return openMark(say('report.result.not-seen'));
    default: return assertNever(state);
  }
}
