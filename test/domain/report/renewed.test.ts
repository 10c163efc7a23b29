import { describe, expect, test } from 'vitest';
import { carriedWriterId } from '../../../domain/command/line.ts';
import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';
import type { Report } from '../../../domain/report/report.ts';
import { makeReport } from '../../../domain/report/make-report.ts';
import { RecordBuilder } from './record-builder.ts';
import { blockLines, reportBlocks, sectionLines } from './report-words.ts';

function observed(builder: RecordBuilder): void {
  builder.observe('E3', '2026-10-07', { title: 'Breakfast shift' });
  builder.write('E3', { form: 'observation-record', values: { narrative: [{ time: '06:50', account: 'Read the night handover.' }] } });
}

/** A record of a portfolio that Sam made anew, with an observation of Priya's carried over and E2 left out. */
function renewed(builder: RecordBuilder): Report {
  observed(builder);
  const carried = carriedWriterId(builder.candidate, 1);
  const priya = builder.writers.get(builder.assessor)!;
  builder.writers.delete(builder.assessor);
  builder.writers.set(carried, { ...priya, id: carried, carried: builder.candidate });
  const item = builder.item('E3');
  Object.assign(item, { added: { ...item.added, writer: carried, journal: builder.candidate } });
  const stamp = builder.stamp(builder.candidate, '2026-11-22');
  const portfolio: Portfolio = { ...builder.portfolio(), renewal: { from: 'q'.repeat(16), stoodAt: '2026-11-20T10:00:00.000+00:00', without: ['E2'], stamp } };
  return makeReport(builder.input({ portfolio }));
}

const lines = (report: Report): readonly string[] => [...reportBlocks(report), ...report.parts.flatMap(({ blocks }) => blocks)].flatMap(blockLines);

describe('the record of a portfolio made anew', () => {
  test('says so under the people, and whose words bear no signature of theirs', () => {
    const said = lines(renewed(new RecordBuilder()));
    expect(said).toContain('Sam Okafor made this portfolio anew on 22 Nov 2026 from an earlier one, as that stood on 20 Nov 2026.');
    expect(said).toContain('Priya Nair (Assessor): what stands under this name up to that day was carried over by Sam Okafor as it was written. Nothing of it bears the signature of Priya Nair here.');
    expect(lines(new RecordBuilder().report()).some((line) => line.includes('anew'))).toBe(false);
  });

  test('leaves the line of a form empty for ink where its record was carried over', () => {
    expect(lines(renewed(new RecordBuilder())).filter((line) => line.includes('Recorded in Attest'))).toEqual([]);
    const builder = new RecordBuilder();
    observed(builder);
    expect(lines(builder.report()).some((line) => line.includes('Recorded in Attest by Priya Nair'))).toBe(true);
  });

  test('explains the numbers left out, and apart from those taken back', () => {
    expect(sectionLines(renewed(new RecordBuilder()), 'Index of evidence').slice(-2)).toEqual([
      'E1 was given out and taken back by whoever added it; nothing rested on it.',
      'Left out when the portfolio was made anew on 22 Nov 2026: E2. This number is not used again.',
    ]);
  });
});
