import { expect, it } from 'vitest';
import { makeSay } from '../../../main/words/say.ts';
import { nowInWords } from '../../../renderer/library/now-in-words.ts';

it('says a day with its day of the week, as the system’s own calendar does', () => {
  const say = makeSay();
  const calendar = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  for (let count = 0; count < 400; count++) {
    const day = new Date(2028, 0, 1 + count, 23, 59);
    expect(nowInWords(say, day)).toBe(calendar.format(day).replace(',', ''));
  }
});
