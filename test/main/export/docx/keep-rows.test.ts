import { expect, test } from 'vitest';
import type { Table } from '../../../../domain/report/table.ts';
import { keepRows } from '../../../../main/export/docx/keep-rows.ts';
import { cell, criterionTable, tableOf } from './small-report.ts';

const keptWithNext = (table: Table) => keepRows(table).flatMap((group) => group.map(({ keepNext }) => keepNext));
const rows = (count: number) => Array.from({ length: count }, (_, at) => [cell(String(at)), cell('A row.')]);

test('a low table stays whole', () => {
  expect(keptWithNext(tableOf(rows(4)))).toEqual([true, true, true, false]);
});

test('a long one may be parted, but never leaves one row alone', () => {
  const kept = keptWithNext(tableOf(rows(60)));
  expect(kept[0]).toBe(true);
  expect(kept.slice(1, 58)).not.toContain(true);
  expect(kept.slice(58)).toEqual([true, false]);
});

test('a table that must stay whole does, however long', () => {
  expect(keptWithNext(tableOf(rows(60), undefined, { keepWhole: true })).slice(0, -1)).not.toContain(false);
});

test('a criterion stays with its lines, and a heading row with what it heads', () => {
  const table = criterionTable(['E1', 'E2', 'E3']);
  expect(keptWithNext({ ...table, groups: [...table.groups, ...tableOf(rows(60)).groups] }).slice(0, 5)).toEqual([true, true, true, true, false]);
});

test('a criterion with more lines than a third of a page is parted between them, not after the first', () => {
  const kept = keptWithNext(criterionTable(Array.from({ length: 40 }, (_, at) => `E${at}`)));
  expect(kept.slice(1, 3)).toEqual([true, false]);
  expect(kept.at(-2)).toBe(true);
});
