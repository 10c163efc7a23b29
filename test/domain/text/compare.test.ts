import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../domain/text/compare.ts';

describe('comparing text', () => {
  it('goes by code units, never by language', () => {
    expect(['ä', 'z', 'Z', 'a', 'É'].sort(compareText)).toEqual(['Z', 'a', 'z', 'É', 'ä']);
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect([...texts].sort(compareText)).toEqual([...texts].sort());
    }), { numRuns: 50 });
  });
});
