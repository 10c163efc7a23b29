import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameBookmarks } from '../../../../main/export/docx/bookmarks.ts';
import { cell, reportOf, tableOf } from './small-report.ts';

test('every anchor has a name that Word takes, and no two share one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'A', '1', '/', ' ', 'é', '_') }), { minLength: 1, maxLength: 40 }), (anchors) => {
      const bookmarks = nameBookmarks(reportOf(anchors.map((anchor) => ({ kind: 'heading', level: 2, text: '', anchor }))));
      const names = Array.from(bookmarks.values(), ({ name }) => name);
      expect(bookmarks.size).toBe(anchors.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});

test('rows, boxes and what is in them can be linked to', () => {
  const table = tableOf([]);
  const row = { kind: 'row' as const, anchor: 'row', cells: [cell('a'), cell('b')] };
  const report = reportOf([{ kind: 'box', title: 'Open', open: true, anchor: 'box', blocks: [{ ...table, groups: [{ rows: [row] }] }] }]);
  expect([...nameBookmarks(report).keys()]).toEqual(['box', 'row']);
});
