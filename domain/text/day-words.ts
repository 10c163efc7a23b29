import type { MessageKey, Say } from '../words/say.ts';
import { civil } from './calendar.ts';
import type { Day } from './day.ts';

const shortMonths: readonly MessageKey[] = [
  'month.short.1', 'month.short.2', 'month.short.3', 'month.short.4', 'month.short.5', 'month.short.6',
  'month.short.7', 'month.short.8', 'month.short.9', 'month.short.10', 'month.short.11', 'month.short.12',
];

function monthWord(say: Say, month: number): string {
  const key = shortMonths[month - 1];
  if (key === undefined) throw new Error(`Not a month: ${month}`);
  return say(key);
}

/** A day as tables print it: "7 Oct 2026". In running text `dayInWords` writes the month out. */
export function dayShort(say: Say, day: Day): string {
  const { year, month, day: date } = civil(day);
  return say('day.short', { day: date, month: monthWord(say, month), year });
}

/** A day without its year, where the year is said elsewhere: "7 Oct". */
export function dayAndMonth(say: Say, day: Day): string {
  const { month, day: date } = civil(day);
  return say('day.and-month', { day: date, month: monthWord(say, month) });
}

/** A day, or a period from `day` to `until`: "8–12 Oct 2026", "28 Sep – 2 Oct 2026". */
export function dayRange(say: Say, day: Day, until?: Day): string {
  if (until === undefined || until === day) return dayShort(say, day);
  const [from, to] = [civil(day), civil(until)];
  if (from.year !== to.year) return say('day.range', { from: dayShort(say, day), to: dayShort(say, until) });
  if (from.month !== to.month) return say('day.range', { from: dayAndMonth(say, day), to: dayShort(say, until) });
  return say('day.range-in-month', { from: from.day, to: dayShort(say, until) });
}

/** The same without the year: "8–12 Oct". */
export function dayRangeInYear(say: Say, day: Day, until?: Day): string {
  if (until === undefined || until === day) return dayAndMonth(say, day);
  if (civil(day).month !== civil(until).month) return say('day.range', { from: dayAndMonth(say, day), to: dayAndMonth(say, until) });
  return say('day.range-in-month', { from: civil(day).day, to: dayAndMonth(say, until) });
}
