import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHashSchema, writerIdSchema, type Line } from '../../../domain/command/line.ts';
import { packLines, unpackLines } from '../../../domain/command/packed-lines.ts';

const writer = fc.integer({ min: 0, max: 9 }).map((digit) => writerIdSchema.parse(String(digit).repeat(16)));
const hash = fc.nat().map((number) => lineHashSchema.parse(String(number).padStart(43, '-')));
const line: fc.Arbitrary<Line> = fc.record({
  writer, hash, previous: hash, n: fc.nat(), action: fc.nat(), at: fc.string(), clock: fc.tuple(fc.nat(), fc.nat()), do: fc.jsonValue(),
  seen: fc.array(fc.tuple(writer, fc.tuple(fc.nat(), hash))).map((entries) => new Map(entries)),
  knows: fc.array(fc.tuple(writer, fc.nat())).map((entries) => new Map(entries)),
});

describe('lines packed into one text', () => {
  it('come back as they were, in their order', () => {
    fc.assert(fc.property(fc.array(line), (lines) => {
      const back = unpackLines(packLines(lines));
      expect(back.map(({ seen, knows, at, hash: own, n }) => ({ seen, knows, at, own, n }))).toEqual(lines.map(({ seen, knows, at, hash: own, n }) => ({ seen, knows, at, own, n })));
      expect(JSON.stringify(back.map((one) => one.do))).toBe(JSON.stringify(lines.map((one) => one.do)));
    }));
  });

  it('share what lines share', () => {
    fc.assert(fc.property(line, (one) => {
      const [first, second] = unpackLines(packLines([one, { ...one, n: one.n + 1 }]));
      expect(first?.knows).toBe(second?.knows);
    }));
  });

  it('are the empty text where there are none', () => {
    expect(packLines([])).toBe('');
    expect(unpackLines(packLines([]))).toEqual([]);
  });
});
