import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, separatorOf, writeRows } from '../../../domain/text/separated-values.ts';

describe('separated values', () => {
  it('come back cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', ' ', 'ŵ') });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readRows(writeRows(rows), ',')).toEqual([...rows, ['']]);
    }), { seed: 5101 });
  });

  it('are read by the separator of their first line', () => {
    expect(separatorOf('a;b;c\n1,2;3')).toBe(';');
    expect(separatorOf('')).toBe(',');
  });

  it('keep a quote that is never closed, and one inside a cell, as letters', () => {
    expect(readRows('"a,b\n5" pipe,"x"y,"z"', ',')).toEqual([['"a', 'b'], ['5" pipe', '"x"y', 'z']]);
  });
});
