import type { Finding, Sample } from '../../portfolio/portfolio.ts';
import { assertNever } from '../../text/assert-never.ts';
import { evidenceAnchor } from '../anchors.ts';
import { referenceOf } from '../base-context.ts';
import { paragraph } from '../build/blocks.ts';
import { cell, row } from '../build/cells.ts';
import { textField } from '../build/fields.ts';
import { doneMark, openMark, refusedMark } from '../build/marks.ts';
import { columns, linedTable } from '../build/tables.ts';
import { assessedBySamePerson, findingsOf, samplesOf } from '../facts/samples.ts';
import { evidenceOfUnit } from '../facts/unit-evidence.ts';
import type { UnitSection } from '../section.ts';
import type { Row } from '../table.ts';
import { plain } from '../text.ts';
import type { Text } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { byAndDay } from '../words/by-words.ts';
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
    const rows = samples.flatMap((sample, index) => sampleRows(context, sample, index + 1));
    const items = evidenceOfUnit(context).length;
    const sampled = new Set(samples.map((sample) => sample.evidence)).size;
    return [linedTable(say('report.section.quality-assurance'), heads, rows), paragraph('note', say('report.qa.share', { sampled, count: items }))];
  },
};

/** The last finding of a sample stands; earlier ones are history, in plain words. */
function sampleRows(context: UnitContext, sample: Sample, number: number): readonly Row[] {
  const findings = findingsOf(context, sample);
  return findings.length === 0 ? [findingRow(context, sample, null, `${number}`)] : findings.map((finding, index) => findingRow(context, sample, finding, `${number}-${index + 1}`, index === findings.length - 1));
}

function findingRow(context: UnitContext, sample: Sample, finding: Finding | null, number: string, last = true): Row {
  const { say, prefix, entry } = context;
  const reference = referenceOf(context, sample.evidence);
  const names = criterionNames(say, entry, sample.criteria);
  const same = assessedBySamePerson(context, sample) ? [say('report.qa.same-person')] : [];
  const words = [finding?.text ?? '', ...same].filter((line) => line !== '').join('\n');
  const sampled: Text = [{ kind: 'text', text: reference, to: evidenceAnchor(context, sample.evidence) }, ...plain(names === '' ? '' : `, ${names}`)];
  return row([
    cell(sampled, { header: true }),
    cell(textField(`${prefix}-finding-${number}`, say('report.field.finding', { reference }), words)),
    cell(finding === null || last ? resultMark(context, finding) : say(`report.result.${finding.result}`)), cell(byAndDay(context, (finding ?? sample).stamp)),
  ]);
}

function resultMark({ say }: UnitContext, finding: Finding | null): Text {
  if (finding === null) return openMark(say('report.result.none'));
  switch (finding.result) {
    case 'agreed': return doneMark(say('report.result.agreed'));
    case 'not-agreed': return refusedMark('✘', say('report.result.not-agreed'));
    case 'not-seen': return openMark(say('report.result.not-seen'));
    default: return assertNever(finding.result);
  }
}
