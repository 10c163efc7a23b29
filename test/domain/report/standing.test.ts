import { describe, expect, test } from 'vitest';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { reportBlocks, sectionLines } from './report-words.ts';

const { outcomes } = templateUnit('PPL2GEN7-FORM');

function decisionCell(builder: RecordBuilder): { readonly figure: string; readonly open: boolean } {
  const summary = reportBlocks(builder.report()).find((block) => block.kind === 'summary');
  if (summary?.kind !== 'summary') throw new Error('No summary');
  return { figure: summary.cells[0]!.figure, open: summary.cells[0]!.open };
}

describe('the title of a record', () => {
  test('is interim until the unit is decided', () => {
    const builder = new RecordBuilder().complete();
    expect(builder.report().recordTitle).toBe('Interim record');
    expect(decisionCell(builder)).toEqual({ figure: 'Open', open: true });
    builder.decide();
    expect(builder.report().recordTitle).toBe('Assessment record');
    expect(decisionCell(builder)).toEqual({ figure: outcomes.competent, open: false });
  });

  test('is complete for a unit decided not yet', () => {
    const builder = new RecordBuilder();
    builder.decide('not-yet', builder.assessor, { why: 'Two visits are still to come.' });
    const report = builder.report();
    expect(report.recordTitle).toBe('Assessment record');
    expect(decisionCell(builder)).toEqual({ figure: outcomes.notYet, open: false });
    expect(sectionLines(report, 'Declarations')).toContain('Two visits are still to come.');
  });

  test('is interim again once something that the decision rests on changes, or its unit is read anew', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    builder.item('E1').changes = [builder.stamp(builder.candidate, '2026-11-16')];
    expect(builder.report().recordTitle).toBe('Interim record');
    expect(sectionLines(builder.report(), 'Open at the moment of printing').join('\n')).toContain('The decision of Priya Nair, 13 Nov 2026 rests on something that changed afterwards.');

    const corrected = new RecordBuilder().complete();
    corrected.decide();
    corrected.units.set(corrected.unit, { ...corrected.units.get(corrected.unit)!, replaced: [{ document: 'e'.repeat(64), because: 'PC 7 was read as PC 17.', stamp: corrected.stamp(corrected.assessor, '2026-11-17') }] });
    expect(corrected.report().recordTitle).toBe('Interim record');
    expect(sectionLines(corrected.report(), 'Rules and their outcome')).toContain('The reading of this document was corrected by Priya Nair, 17 Nov 2026: PC 7 was read as PC 17.');
  });

  test('is interim where accepted evidence was withdrawn after the decision', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    builder.item('E2').withdrawn = { because: 'wrong file', stamp: builder.stamp(builder.candidate, '2026-11-16') };
    expect(builder.report().recordTitle).toBe('Interim record');
  });

  test('is interim where what it rests on is found not authentic after the decision, by somebody who counts, until it is again', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    const stranger = builder.writer('assessor', 'Nobody Known');
    builder.assess('E1', ['authentic'], { why: 'It is another hotel.', as: stranger, day: '2026-11-15' });
    expect(builder.report({ counts: (writer) => (writer.id === stranger ? 'unknown-signer' : 'yes') }).recordTitle).toBe('Assessment record');
    expect(builder.report().recordTitle).toBe('Interim record');
    builder.assess('E1', [], { day: '2026-11-16' });
    expect(builder.report().recordTitle).toBe('Assessment record');
  });

  test('waits for the countersignature of a trainee’s decision', () => {
    const builder = new RecordBuilder().complete();
    builder.status(builder.assessor, { trainee: true, status: 'Working towards L&D9DI' });
    builder.decide();
    expect(builder.report().recordTitle).toBe('Interim record');
    expect(sectionLines(builder.report(), 'Open at the moment of printing').join('\n')).toContain('is not countersigned.');
    const hale = builder.writer('countersigning-assessor', 'Martin Hale');
    builder.countersignatures.set(builder.unit, [{ unit: builder.unit, stamp: builder.stamp(hale, '2026-11-19') }]);
    expect(builder.report().recordTitle).toBe('Assessment record');
  });

  test('waits for quality assurance where the unit was sampled', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
    builder.samples.set('sample1', { id: 'sample1', unit: builder.unit, evidence: builder.item('E1').id, criteria: [builder.key('performance/3')], stamp: builder.stamp(rees, '2026-11-18') });
    expect(builder.report().recordTitle).toBe('Interim record');
    builder.findings.set('find1', { id: 'find1', sample: 'sample1', result: 'not-agreed', text: 'Line 6 is not there.', stamp: builder.stamp(rees, '2026-11-18') });
    expect(builder.report().recordTitle).toBe('Interim record');
    builder.findings.set('find2', { id: 'find2', sample: 'sample1', result: 'agreed', text: 'Found.', stamp: builder.stamp(rees, '2026-11-19') });
    expect(builder.report().recordTitle).toBe('Assessment record');
  });

  test('is interim where whoever decided does not count', () => {
    const builder = new RecordBuilder().complete();
    builder.decide();
    const report = builder.report({ counts: (writer) => (writer.role === 'assessor' ? 'refused' : 'yes') });
    expect(report.recordTitle).toBe('Interim record');
    expect(sectionLines(report, 'Open at the moment of printing').join('\n')).toContain('does not count: the centre refused PN.');
  });

  test('prints the awarding body’s permission with the decision', () => {
    const builder = new RecordBuilder();
    builder.decide('competent', builder.assessor, { permission: 'SQA letter 4711 of 2 November 2026' });
    expect(sectionLines(builder.report(), 'Declarations')).toContain('Decided with the awarding body’s written permission: SQA letter 4711 of 2 November 2026');
  });
});
