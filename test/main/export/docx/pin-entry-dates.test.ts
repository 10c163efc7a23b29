import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pinEntryDates } from '../../../../main/export/docx/pin-entry-dates.ts';

const archive = (year: number) => zipSync({ 'a.xml': new Uint8Array([1, 2, 3]), 'b/c.xml': [new Uint8Array(500), { mtime: new Date(year, 5, 6, 7, 8, 9) }] }, { mtime: new Date(year, 1, 2, 3, 4, 6) });

test('archives of different days become the same bytes, and keep their content', () => {
  const pinned = pinEntryDates(archive(2026));
  expect(Buffer.compare(pinned, pinEntryDates(archive(2031)))).toBe(0);
  expect(unzipSync(pinned)['a.xml']).toEqual(new Uint8Array([1, 2, 3]));
});

test('what is no archive is refused', () => {
  expect(() => pinEntryDates(new Uint8Array(100))).toThrow('archive');
});
