import { expect, test } from 'vitest';
import { guidanceSchema } from '../../../domain/guidance/guidance.ts';
import { guidanceForUnit } from '../../../domain/guidance/guidance-for-unit.ts';
import { someUnit } from '../unit/some-unit.ts';

const guide = guidanceSchema.parse({
  format: 'attest-guidance', version: 1, title: 'Complaints', heading: 'Background reading', forUnits: ['AB 1', 'OWN-FORM'],
  introduction: [], sections: [{ heading: 'Tips', paragraphs: [], items: ['Listen.'] }], source: { title: 'A guide' },
});

test('a guide stands beside the units it names, by any of their codes, and beside no other', () => {
  expect(guidanceForUnit([guide], someUnit({ metadata: { codes: ['X', 'ab1'] } }))).toEqual([guide]);
  expect(guidanceForUnit([guide], someUnit({ ownCode: 'OWN-FORM' }))).toEqual([guide]);
  expect(guidanceForUnit([guide], someUnit({ metadata: { codes: ['AB 12'] } }))).toEqual([]);
});

test('a guide has no place for criteria', () => {
  expect(guidanceSchema.safeParse({ ...guide, criteria: [{ id: '1', text: 'Listen.' }] }).success).toBe(false);
});
