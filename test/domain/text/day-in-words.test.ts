import { expect, it } from 'vitest';
import { dayInWords } from '../../../domain/text/day-in-words.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { makeSay } from '../../../main/words/say.ts';

it('writes a day as people read it', () => {
  const say = makeSay();
  expect(dayInWords(say, daySchema.parse('2026-10-14'))).toBe('14 October 2026');
  expect(dayInWords(say, daySchema.parse('2024-02-29'))).toBe('29 February 2024');
  expect(dayInWords(say, daySchema.parse('2026-01-01'))).toBe('1 January 2026');
});
