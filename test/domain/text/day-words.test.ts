import { describe, expect, it } from 'vitest';
import { dayAndMonth, dayRange, dayRangeInYear, dayShort } from '../../../domain/text/day-words.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { dayOfInstant, instantWords, readInstant } from '../../../domain/text/instant.ts';
import { say } from '../building/say.ts';

const day = (text: string) => daySchema.parse(text);

describe('days in words', () => {
  it('are short in tables', () => {
    expect(dayShort(say, day('2026-10-07'))).toBe('7 Oct 2026');
    expect(dayAndMonth(say, day('2026-09-16'))).toBe('16 Sep');
  });

  it('say a period once', () => {
    expect(dayRange(say, day('2026-10-08'), day('2026-10-12'))).toBe('8–12 Oct 2026');
    expect(dayRange(say, day('2026-09-28'), day('2026-10-02'))).toBe('28 Sep – 2 Oct 2026');
    expect(dayRange(say, day('2026-12-28'), day('2027-01-03'))).toBe('28 Dec 2026 – 3 Jan 2027');
    expect(dayRange(say, day('2026-10-08'), day('2026-10-08'))).toBe('8 Oct 2026');
    expect(dayRange(say, day('2026-10-08'))).toBe('8 Oct 2026');
    expect(dayRangeInYear(say, day('2026-10-08'), day('2026-10-12'))).toBe('8–12 Oct');
    expect(dayRangeInYear(say, day('2026-09-28'), day('2026-10-02'))).toBe('28 Sep – 2 Oct');
  });
});

describe('instants', () => {
  it('are told in the time zone printed in them', () => {
    expect(instantWords(say, '2026-11-21T20:30:05.123+00:00')).toBe('21 Nov 2026, 20:30');
    expect(instantWords(say, '2026-11-21T01:30:05.123+05:45')).toBe('21 Nov 2026, 01:30');
    expect(dayOfInstant('2026-11-21T01:30:05+05:45')).toBe('2026-11-21');
  });

  it('are counted in ms like any computer does', () => {
    for (const at of ['2026-11-21T20:30:05.123+00:00', '2026-03-01T00:10:00.5-09:30', '1999-12-31T23:59:59Z']) expect(readInstant(at)?.ms).toBe(Date.parse(at));
  });

  it('stand as they are when they are none', () => {
    expect(instantWords(say, 'yesterday')).toBe('yesterday');
    for (const at of ['', '2026-02-30T10:00:00Z', '2026-11-21T24:00:00Z', '2026-11-21 10:00', '2026-11-21T10:00:00']) expect(readInstant(at)).toBeNull();
  });
});
