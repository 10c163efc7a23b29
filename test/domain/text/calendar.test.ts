import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, dayOfNumber, daysBetween, mondayOf } from '../../../domain/text/calendar.ts';
import { daySchema } from '../../../domain/text/day.ts';

const day = (text: string) => daySchema.parse(text);
const number = fc.integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('9999-12-31')) });

describe('days', () => {
  it('are numbered as the calendar goes, leap years included', () => {
    fc.assert(fc.property(number, (one) => {
      const text = dayOfNumber(one);
      expect(dayNumber(text)).toBe(one);
      expect(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)))).toBe(one * 86_400_000);
    }));
    expect(dayNumber(day('1970-01-01'))).toBe(0);
  });

  it('have a Monday in their week', () => {
    fc.assert(fc.property(number, (one) => {
      if (one < dayNumber(day('1900-01-08'))) return;
      const monday = mondayOf(dayOfNumber(one));
      expect(new Date(monday).getUTCDay()).toBe(1);
      expect(one - dayNumber(monday)).toBeGreaterThanOrEqual(0);
      expect(one - dayNumber(monday)).toBeLessThan(7);
    }));
    expect(mondayOf(day('2026-10-04'))).toBe('2026-09-28');
  });

  it('can be added to and counted', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
    expect(daysBetween(day('2026-09-16'), day('2026-11-11'))).toBe(56);
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2026-11-20'), 36)).toBe('2029-11-20');
    expect(addMonths(day('2026-01-31'), -2)).toBe('2025-11-30');
  });
});
