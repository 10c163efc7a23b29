import { expect, test } from 'vitest';
import { RecordBuilder } from './record-builder.ts';
import { sectionLines } from './report-words.ts';

test('a reason that a rule asks for and nobody recorded is never called unneeded', () => {
  const builder = new RecordBuilder();
  builder.add('E1', 'product', '2026-10-02');
  builder.accept('E1', 'performance/10');
  const lines = sectionLines(builder.report(), 'Reasons recorded');
  expect(lines[0]).toBe('Rule 4 asks for a reason that is not recorded yet: PC 10.');
  expect(lines).not.toContain('None was needed.');
});

test('a confirmed rule rests on its facts, then on who confirmed it; the grounds stand under the table', () => {
  const lines = sectionLines(new RecordBuilder().complete().report(), 'Rules and their outcome');
  expect(lines.find((line) => line.startsWith('1 | '))).toMatch(/\| ✓ Confirmed \| 2 items on 2 days .*\. Confirmed by PN, 13 Nov 2026\.$/);
  expect(lines).toContain('Rule 1, the assessor’s grounds: Seen over nine weeks.');
  expect(lines.filter((line) => line.includes('Seen over nine weeks'))).toHaveLength(1);
});
