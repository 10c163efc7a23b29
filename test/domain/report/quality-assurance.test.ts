import { expect, test } from 'vitest';
import { RecordBuilder } from './record-builder.ts';
import { rowWords, sectionTable } from './report-words.ts';

test('the last finding of a sample stands; an earlier one is history, in plain words', () => {
  const builder = new RecordBuilder().complete();
  const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
  builder.samples.set('sample1', { id: 'sample1', unit: builder.unit, evidence: builder.item('E1').id, criteria: [], stamp: builder.stamp(rees, '2026-11-18') });
  const found = (id: string, result: 'not-seen' | 'not-agreed' | 'agreed', day: string): void => {
    builder.findings.set(id, { id, sample: 'sample1', result, text: `Finding of ${day}.`, stamp: builder.stamp(rees, day) });
  };
  found('f1', 'not-seen', '2026-11-18');
  const marks = (): readonly unknown[] => sectionTable(builder.report(), 'Internal quality assurance').groups.map(({ rows }) => rows[0]?.cells[2]?.text[0]);
  expect(marks()).toMatchObject([{ text: 'Not yet seen', emphasis: 'open' }]);
  found('f2', 'not-agreed', '2026-11-19');
  found('f3', 'agreed', '2026-11-20');
  expect(marks()).toEqual([{ kind: 'text', text: 'Not yet seen' }, { kind: 'text', text: 'Not agreed' }, expect.objectContaining({ text: '✓ Agreed', emphasis: 'strong' })]);
  expect(sectionTable(builder.report(), 'Internal quality assurance').groups.map(({ rows }) => rowWords(rows[0]!))).toContain('E1 | Finding of 2026-11-20. | ✓ Agreed | DR, 20 Nov 2026');
});
