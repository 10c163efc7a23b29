import { describe, expect, test } from 'vitest';
import type { Report } from '../../../domain/report/report.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { reportBlocks, reportLines, section, sectionLines } from './report-words.ts';

/** What assessors and auditors look for, in the order in which they expect it; other sections may stand between. */
const order = [
  'Unit overview', 'Sufficiency of evidence', 'Rules and their outcome', 'Performance criteria', 'Evidence against criteria', 'Scope/Range', 'Knowledge and understanding', 'Reasons recorded',
  'Index of evidence', 'Supplementary evidence', 'Witness status list', 'Assessor feedback on completion of the unit', 'Action points', 'Internal quality assurance', 'Course of the assessment',
  'Declarations',
];

/** The headings of all sections as they stand in a record, the open box as "(box)". */
function headings(report: Report): readonly string[] {
  return report.parts.flatMap((part) => part.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : block.kind === 'box' ? ['(box)'] : [])));
}

describe('the sections of a record', () => {
  test('stand in the order of the printed record, the open box last', () => {
    const found = headings(new RecordBuilder().complete().report());
    expect(found.filter((heading) => order.includes(heading))).toEqual(order);
    expect(found.filter((heading) => heading === '(box)')).toEqual([found.at(-1)]);
    expect(new Set(found).size).toBe(found.length);
  });

  test('are all listed in the contents, each with the page it begins on', () => {
    const report = new RecordBuilder().complete().report();
    const contents = reportBlocks(report).find((block) => block.kind === 'table' && block.style === 'contents');
    const listed = contents?.kind === 'table' ? contents.groups.flatMap((group) => group.rows.flatMap((row) => row.cells.flatMap((cell) => cell.text))) : [];
    const found = headings(report).map((heading) => (heading === '(box)' ? 'Open at the moment of printing' : heading));
    expect(listed.flatMap((run) => (run.kind === 'text' ? [run.text] : [])).toSorted()).toEqual(found.toSorted());
    expect(listed.filter((run) => run.kind === 'page')).toHaveLength(found.length);
  });

  test('that have nothing to show say so in a sentence', () => {
    const report = new RecordBuilder().report();
    expect(sectionLines(report, 'Supplementary evidence')).toEqual(['None was presented.']);
    expect(sectionLines(report, 'Reasons recorded')).toEqual(['None was needed.', 'No simulation was used. No prior learning was claimed.']);
    expect(sectionLines(report, 'Index of evidence')).toEqual(['No evidence was presented yet.']);
    expect(sectionLines(report, 'Witness status list')).toEqual(['No witness is on the list.']);
    expect(sectionLines(report, 'Evidence against criteria')).toEqual(['No evidence is claimed for this unit yet.']);
    expect(sectionLines(report, 'Action points')).toEqual(['None was set.']);
    expect(sectionLines(report, 'Internal quality assurance')).toEqual(['Nothing of this unit has been sampled.']);
    expect(sectionLines(report, 'Sufficiency of evidence')).toContain('No evidence is claimed for this unit yet.');
    for (const title of headings(report).filter((heading) => heading !== '(box)')) expect(sectionLines(report, title).filter((line) => line.trim() !== ''), title).not.toEqual([]);
  });

  test('leave out scope where the form has none, its summary cell and grid columns too', () => {
    const builder = new RecordBuilder(templateUnit('MONITOR-FORM')).complete();
    const lines = reportLines(builder.report());
    expect(lines).not.toContain('Scope/Range');
    expect(lines).not.toContain('Scope');
    expect(lines.filter((line) => line.includes('scope/range'))).toEqual([]);
  });

  test('show a standard without rules as one, with the sentence that says so', () => {
    const report = new RecordBuilder(templateUnit('PPL2GEN7')).report();
    expect(sectionLines(report, 'Rules and their outcome')).toContain('This document states no evidence rules. Ask your centre for the unit’s assessment requirements.');
    expect(sectionLines(report, 'Open at the moment of printing')[0]).not.toBe('Open at the moment of printing: nothing');
  });

  test('list behaviours as a table of their own that is never a gap', () => {
    const report = new RecordBuilder(templateUnit('H2L604')).report();
    const behaviours = section(report, 'Behaviours which underpin effective performance').find((block) => block.kind === 'table');
    const marks = behaviours?.kind === 'table' ? behaviours.groups.map((group) => group.rows[0]!.cells[2]!.text[0]) : [];
    expect(marks).toHaveLength(6);
    for (const mark of marks) expect(mark).toMatchObject({ text: 'No evidence' });
    expect(marks.some((mark) => mark?.kind === 'text' && mark.emphasis === 'open')).toBe(false);
  });
});

describe('a record of several units', () => {
  test('has a part for each unit, then what stands once for all of them', () => {
    const builder = new RecordBuilder().complete();
    const other = builder.addUnit(templateUnit('MONITOR-FORM'));
    builder.claim('E1', 'performance/1', { unit: other });
    const report = builder.report();
    expect(report.parts.map((part) => part.bookmark)).toEqual(['Resolve customer service problems', 'Monitor customer service problems', 'All units']);
    const index = report.parts.map((part) => part.blocks.some((block) => block.kind === 'heading' && block.text === 'Index of evidence'));
    expect(index).toEqual([false, false, true]);
    const row = sectionLines(report, 'Index of evidence').find((line) => line.startsWith('E1'));
    expect(row).toContain('Resolve customer service problems\nMonitor customer service problems');
  });

  test('is interim while one of its units is', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    expect(builder.report().recordTitle).toBe('Assessment record');
    builder.addUnit(templateUnit('MONITOR-FORM'));
    expect(builder.report().recordTitle).toBe('Interim record');
  });
});
