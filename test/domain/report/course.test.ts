import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../domain/report/make-report.ts';
import type { Report } from '../../../domain/report/report.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { sectionLines } from './report-words.ts';

function course(report: Report): readonly string[] {
  return sectionLines(report, 'Course of the assessment').filter((line) => line.includes(' | '));
}

/** Two units, one assessed, sampled and signed, the other with a visit of its own. */
function twoUnits(): RecordBuilder {
  const builder = new RecordBuilder().complete();
  const other = builder.addUnit(templateUnit('MONITOR-FORM'));
  builder.observe('E3', '2026-11-04');
  builder.claim('E3', 'performance/1', { unit: other });
  builder.add('E4', 'product', '2026-10-12');
  builder.item('E4').withdrawn = { because: 'wrong file', stamp: builder.stamp(builder.candidate, '2026-10-15') };
  builder.declare('assessor', builder.assessor);
  const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
  for (const reference of ['E2', 'E1']) {
    builder.samples.set(`sample${reference}`, { id: `sample${reference}`, unit: builder.unit, evidence: builder.item(reference).id, criteria: [], stamp: builder.stamp(rees, '2026-11-18') });
    builder.findings.set(`finding${reference}`, { id: `finding${reference}`, sample: `sample${reference}`, result: 'agreed', text: 'Sound.', stamp: builder.stamp(rees, '2026-11-18') });
  }
  return builder;
}

describe('the course of the assessment', () => {
  test('tells what happened in order, what was sampled on a day in one line', () => {
    expect(course(twoUnits().report()).slice(-2)).toEqual(['14 Nov 2026 | Declaration signed | Priya Nair', '18 Nov 2026 | Sampled: E1 and E2 | Dilys Rees']);
  });

  test('of one unit leaves out what concerns another one only', () => {
    const all = twoUnits().input();
    const second = course(makeReport({ ...all, units: all.units.slice(1) })).join('\n');
    expect(second).toContain('Work observed: E3');
    for (const words of ['E1', 'Declaration signed', 'Sampled', 'E4 withdrawn']) expect(second).not.toContain(words);
    expect(course(makeReport(all)).join('\n')).toContain('E4 withdrawn');
  });

  test('names what was erased, and whose entries could not be proved, never a file of the program', () => {
    const builder = new RecordBuilder();
    builder.add('E1', 'product', '2026-10-02');
    builder.item('E1').erased = { ground: 'the guest asked', files: [], stamp: builder.stamp(builder.candidate, '2026-11-04') };
    const report = builder.report({ findings: [`1 entry in ${builder.assessor}.jsonl is damaged (entry 3).`] });
    expect(course(report)).toContain('4 Nov 2026 | E1 erased | Sam Okafor');
    expect(course(report)).toContain('1 | 1 entry in the journal of Priya Nair is damaged (entry 3).');
  });

  test('puts the action points of one day into one line', () => {
    const builder = new RecordBuilder();
    for (const [id, day] of [['a1', '2026-10-16'], ['a2', '2026-10-16'], ['a3', '2026-10-30']] as const) {
      builder.actions.set(id, { id, text: 'Read the policy.', due: daySchema.parse('2026-11-30'), stamp: builder.stamp(builder.assessor, day) });
    }
    expect(course(builder.report()).slice(-2)).toEqual(['16 Oct 2026 | Action points 1 and 2 set | Priya Nair', '30 Oct 2026 | Action point 3 set | Priya Nair']);
  });
});
