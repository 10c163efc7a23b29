import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../renderer/viewer/read-table.ts';

describe('a table of text', () => {
  it('is counted without its heading', () => {
    expect(readTable('No,Guest\r\n1,Hassan\r\n2,"Reilly, Tom"\r\n')).toEqual({ heading: ['No', 'Guest'], rows: [['1', 'Hassan'], ['2', 'Reilly, Tom']] });
  });

  it('without a heading is counted from its first row', () => {
    expect(readTable('1;2\n3;4')).toEqual({ heading: null, rows: [['1', '2'], ['3', '4']] });
  });

  it('keeps every cell, with separators, quotes and line breaks in it', () => {
    const cell = fc.stringMatching(/^[ab",\n ]{0,6}$/).map((text) => `x${text}`);
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
      const { heading, rows: read } = readTable(text);
      expect([...(heading === null ? [] : [heading]), ...read]).toEqual(rows);
    }), { seed: 4077 });
  });

  it('never ends without an answer, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', ' ') }), (text) => {
      expect(readTable(text).rows.flat().join('').length).toBeLessThanOrEqual(text.length);
    }), { seed: 4078 });
  });
});
