import { describe, expect, it } from 'vitest';
import { daySchema } from '../../../domain/text/day.ts';
import { makeSay } from '../../../main/words/say.ts';
import { readTypedDay } from '../../../renderer/forms/read-day.ts';

const say = makeSay();
const today = daySchema.parse('2026-11-22');
const read = (text: string): unknown => readTypedDay(say, text, today);

describe('a typed day', () => {
  it('is read in the ways people write it', () => {
    for (const text of ['14 Nov 2026', '14 november 2026', '14th November', '14/11/2026', '14.11.26', '2026-11-14', ' 14 nov ']) expect([text, read(text)]).toEqual([text, { kind: 'day', day: '2026-11-14' }]);
    expect(read('today')).toEqual({ kind: 'day', day: '2026-11-22' });
    expect(read('yesterday')).toEqual({ kind: 'day', day: '2026-11-21' });
  });

  it('without a year is the last one that has passed', () => {
    expect(read('3 Dec')).toEqual({ kind: 'day', day: '2025-12-03' });
    expect(read('22 Nov')).toEqual({ kind: 'day', day: '2026-11-22' });
  });

  it('that its month does not have is offered the nearest', () => {
    expect(read('31 Nov 2026')).toEqual({ kind: 'no-such-day', nearest: '2026-11-30' });
    expect(read('30/2/2028')).toEqual({ kind: 'no-such-day', nearest: '2028-02-29' });
  });

  it('is not guessed', () => {
    for (const text of ['soon', '14', '14/13/2026', '0 Nov 2026', '14 Nov 2026 or so']) expect([text, read(text)]).toEqual([text, { kind: 'unknown' }]);
    expect(read('  ')).toEqual({ kind: 'empty' });
  });
});
