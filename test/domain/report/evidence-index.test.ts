import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../domain/report/make-report.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { sectionLines, sectionTable } from './report-words.ts';

const title = 'Index of evidence';

function line(builder: RecordBuilder, reference: string): string {
  return sectionLines(builder.report(), title).find((words) => words.startsWith(`${reference} |`)) ?? '';
}

describe('the index of evidence', () => {
  test('lists everything in the order of its numbers, with who made it', () => {
    const builder = new RecordBuilder();
    for (const reference of ['E10', 'E2', 'E1']) builder.add(reference, 'product', '2026-10-02');
    builder.observe('E3', '2026-10-07', { title: 'Breakfast shift' });
    const rows = sectionTable(builder.report(), title).groups.map((group) => group.rows[0]!.cells[0]!.text[0]);
    expect(rows.map((run) => (run?.kind === 'text' ? run.text : ''))).toEqual(['E1', 'E2', 'E3', 'E10']);
    expect(line(builder, 'E3')).toContain('Breakfast shift\nObserved by Priya Nair | Observation | 7 Oct 2026');
  });

  test('says by whom and when each item was found valid, authentic and current, and frames what it is not yet', () => {
    const builder = new RecordBuilder();
    for (const reference of ['E1', 'E2', 'E3', 'E4', 'E5']) builder.add(reference, 'product', '2026-10-02');
    builder.assess('E1', [], { day: '2026-10-09', why: 'Original seen at the desk' });
    builder.assess('E2', ['authentic', 'current'], { day: '2026-10-12', why: 'Nobody signed it' });
    builder.accept('E3', 'performance/1');
    builder.assess('E4');
    builder.item('E4').changes = [builder.stamp(builder.candidate, '2026-10-20')];
    expect(line(builder, 'E1')).toContain('\nValid, authentic, current: PN, 9 Oct 2026. Original seen at the desk. |');
    expect(line(builder, 'E2')).toContain('\n✘ Not yet authentic and current PN, 12 Oct 2026. Nobody signed it. |');
    expect(line(builder, 'E3')).toContain('\nNot said whether it is valid, authentic and current |');
    expect(line(builder, 'E4')).toContain('\nWhether it is valid, authentic and current was said before a change: PN, 9 Oct 2026 |');
    expect(line(builder, 'E5')).not.toContain('authentic');
    const framed = sectionTable(builder.report(), title).groups[1]!.rows[0]!.cells[1]!.text.find((run) => run.kind === 'text' && run.emphasis === 'refused');
    expect(framed).toMatchObject({ words: 'Not yet authentic and current' });
  });

  test('strikes a withdrawn number through and explains it', () => {
    const builder = new RecordBuilder();
    builder.add('E5', 'product', '2026-10-02', { title: 'Old log' });
    builder.item('E5').withdrawn = { because: 'wrong file', stamp: builder.stamp(builder.candidate, '2026-11-03') };
    expect(line(builder, 'E5')).toContain('Old log\nE5 withdrawn 3 November 2026: wrong file');
    const cells = sectionTable(builder.report(), title).groups[0]!.rows[0]!.cells;
    expect(cells[0]!.text[0]).toMatchObject({ text: 'E5', emphasis: 'struck' });
    expect(cells[1]!.text[0]).toMatchObject({ text: 'Old log', emphasis: 'struck' });
  });

  test('explains numbers that were taken back', () => {
    const builder = new RecordBuilder();
    builder.add('E3', 'product', '2026-10-02');
    expect(sectionLines(builder.report(), title).at(-1)).toBe('E1, E2 were given out and taken back by whoever added them; nothing rested on them.');
  });

  test('says where each item is: as what in the portfolio, held where, not here yet, erased', () => {
    const builder = new RecordBuilder();
    const log = builder.file('log.pdf');
    const call = builder.file('call.mp3');
    builder.files.set(log.file, { state: 'here', words: 'PDF, 4 pages' });
    builder.files.set(call.file, { state: 'arriving' });
    builder.add('E1', 'product', '2026-10-02', { files: [log] });
    builder.add('E2', 'questioning', '2026-10-02', { files: [call] });
    builder.add('E3', 'product', '2026-10-12', { heldAt: 'The Quay Hotel, reception safe' });
    builder.add('E4', 'product', '2026-10-12', { files: [builder.file('letter.docx')] });
    builder.item('E4').erased = { ground: 'the guest asked', files: [], stamp: builder.stamp(builder.candidate, '2026-11-04') };
    expect(line(builder, 'E1')).toContain('| In the portfolio, PDF, 4 pages |');
    expect(line(builder, 'E2')).toContain('| One file has not arrived yet |');
    expect(line(builder, 'E3')).toContain('| Held at The Quay Hotel, reception safe |');
    expect(line(builder, 'E4')).toContain('| Erased 4 Nov 2026: the guest asked |');
  });

  test('names the files of an item whose form is printed here', () => {
    const builder = new RecordBuilder();
    builder.add('E1', 'questioning', '2026-10-21', { files: [builder.file('answers.wav')] });
    builder.write('E1', { form: 'personal-statement', values: { statement: [{ paragraph: 'As asked.' }] } });
    expect(line(builder, 'E1')).toMatch(/\| Printed here, page #\. In the portfolio, audio \|/);
  });

  test('has a column of units only where several are printed; else says what is claimed for another one only', () => {
    const builder = new RecordBuilder();
    const other = builder.addUnit(templateUnit('MONITOR-FORM'));
    for (const reference of ['E1', 'E2', 'E3']) builder.add(reference, 'product', '2026-10-02');
    builder.claim('E1', 'performance/1');
    builder.claim('E2', 'performance/1', { unit: other });
    const all = builder.input();
    const one = makeReport({ ...all, units: all.units.slice(0, 1) });
    const rows = sectionLines(one, title).filter((words) => /^E\d \|/.test(words));
    expect(sectionTable(one, title).columns.map((column) => column.width)).toEqual([11, 60, 27, 23, 31, 20]);
    expect(rows.map((words) => words.includes('Claimed only for another unit'))).toEqual([false, true, false]);
    expect(sectionTable(makeReport(all), title).columns).toHaveLength(7);
    expect(sectionLines(makeReport(all), title).join('\n')).not.toContain('another unit');
  });

  test('says what was sampled, and what was picked and not seen', () => {
    const builder = new RecordBuilder();
    builder.add('E1', 'product', '2026-10-02');
    builder.add('E2', 'product', '2026-10-02');
    builder.add('E3', 'product', '2026-10-02');
    const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
    for (const reference of ['E1', 'E2']) builder.samples.set(`sample${reference}`, { id: `sample${reference}`, unit: builder.unit, evidence: builder.item(reference).id, criteria: [], stamp: builder.stamp(rees, '2026-11-18') });
    builder.findings.set('find1', { id: 'find1', sample: 'sampleE1', result: 'agreed', text: 'Sound.', stamp: builder.stamp(rees, '2026-11-18') });
    expect(line(builder, 'E1').endsWith('| 18 Nov 2026')).toBe(true);
    expect(line(builder, 'E2').endsWith('| Not yet')).toBe(true);
    expect(line(builder, 'E3').endsWith('| —')).toBe(true);
  });

  test('lists supplementary evidence, and the section of its own prints it with its date', () => {
    const builder = new RecordBuilder();
    builder.add('E13', 'other', '2026-03-03', { title: 'Certificate', supplementary: true, note: 'No criterion rests on it.' });
    expect(line(builder, 'E13')).toContain('| Supplementary |');
    expect(sectionLines(builder.report(), 'Supplementary evidence')).toContain('E13 | Certificate. No criterion rests on it. | 3 Mar 2026');
    expect(sectionLines(builder.report(), 'Supplementary evidence')).toContain('Date');
  });
});
