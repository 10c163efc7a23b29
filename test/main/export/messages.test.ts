import { expect, test } from 'vitest';
import { exportAnswerSchema, exportRequestSchema } from '../../../main/export/messages/messages.ts';
import { everyBlock } from './docx/small-report.ts';

const request = () => ({ id: 1, report: everyBlock(), files: [{ format: 'docx', path: '/x' }], evidence: '/e' });

test('a report of every kind of block comes through unchanged', () => {
  expect(exportRequestSchema.parse(structuredClone(request()))).toEqual(request());
});

test.each([
  ['a field that no report has', { ...request(), report: { ...everyBlock(), path: '/etc' } }],
  ['a format that is none', { ...request(), files: [{ format: 'exe', path: '/x' }] }],
  ['a block of an unknown kind', { ...request(), report: { ...everyBlock(), parts: [{ kind: 'unit', bookmark: '', headerRight: [], blocks: [{ kind: 'script' }] }] } }],
  ['nothing', undefined],
])('%s is refused', (_, message) => {
  expect(exportRequestSchema.safeParse(message).success).toBe(false);
});

test('an answer that is none is refused', () => {
  expect(exportAnswerSchema.safeParse({ kind: 'progress', id: 1, done: 2 }).success).toBe(false);
  expect(exportAnswerSchema.safeParse({ kind: 'written', id: 1 }).success).toBe(true);
});
