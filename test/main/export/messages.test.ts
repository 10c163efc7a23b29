import { expect, test } from 'vitest';
import { exportAnswerSchema, exportOrderSchema } from '../../../main/export/messages/messages.ts';
import { everyBlock } from './docx/small-report.ts';

const request = () => ({ kind: 'print', id: 1, report: everyBlock(), format: 'docx', path: '/x', evidence: '/e', awaitsPages: true });

test('a report of every kind of block comes through unchanged', () => {
  expect(exportOrderSchema.parse(structuredClone(request()))).toEqual(request());
});

test.each([
  ['a field that no report has', { ...request(), report: { ...everyBlock(), path: '/etc' } }],
  ['a format that is none', { ...request(), format: 'exe' }],
  ['a block of an unknown kind', { ...request(), report: { ...everyBlock(), parts: [{ kind: 'unit', bookmark: '', headerRight: [], blocks: [{ kind: 'script' }] }] } }],
  ['a page that is no number', { kind: 'pages', id: 1, pages: [['here', 'seven']] }],
  ['nothing', undefined],
])('%s is refused', (_, message) => {
  expect(exportOrderSchema.safeParse(message).success).toBe(false);
});

test('the pages that a Word document waits for come through unchanged, there and back', () => {
  const pages = [['here', 7]];
  expect(exportAnswerSchema.parse({ kind: 'laid', id: 1, pages })).toEqual({ kind: 'laid', id: 1, pages });
  expect(exportOrderSchema.parse({ kind: 'pages', id: 1, pages })).toEqual({ kind: 'pages', id: 1, pages });
});

test('an answer that is none is refused', () => {
  expect(exportAnswerSchema.safeParse({ kind: 'progress', id: 1, done: 2 }).success).toBe(false);
  expect(exportAnswerSchema.safeParse({ kind: 'written', id: 1 }).success).toBe(true);
});
