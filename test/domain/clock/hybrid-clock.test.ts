import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClocks, laterClock, nextClock } from '../../../domain/clock/hybrid-clock.ts';
import { clockSchema, type Clock } from '../../../domain/command/line.ts';

const clock: fc.Arbitrary<Clock> = fc.tuple(fc.maxSafeNat(), fc.nat(1000));
const wall = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true }));

describe('the clock of the next line', () => {
  it('is after everything seen and never before the wall clock', () => {
    fc.assert(fc.property(clock, wall, (after, now) => {
      const next = nextClock(after, now);
      expect(compareClocks(next, after)).toBeGreaterThan(0);
      expect(next[0]).toBeGreaterThanOrEqual(Math.min(Math.floor(now), Number.MAX_SAFE_INTEGER));
      expect(clockSchema.safeParse(next).success).toBe(true);
    }));
  });

  it('takes the wall clock where it can, and counts where it cannot', () => {
    expect(nextClock([1000, 7], 2000.9)).toEqual([2000, 0]);
    expect(nextClock([1000, 7], 1000)).toEqual([1000, 8]);
    expect(nextClock([315_360_000_000_000, 0], 1000)).toEqual([315_360_000_000_000, 1]);
    expect(nextClock([5, Number.MAX_SAFE_INTEGER], 1)).toEqual([6, 0]);
  });

  it('is compared by time, then by count', () => {
    expect(laterClock([2, 0], [1, 9])).toEqual([2, 0]);
    expect(laterClock([1, 8], [1, 9])).toEqual([1, 9]);
  });
});
