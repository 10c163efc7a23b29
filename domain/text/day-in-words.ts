import type { MessageKey, Say } from '../words/say.ts';
import type { Day } from './day.ts';

const months: readonly MessageKey[] = [
  'month.1', 'month.2', 'month.3', 'month.4', 'month.5', 'month.6', 'month.7', 'month.8', 'month.9', 'month.10', 'month.11', 'month.12',
];

/** A day as people read it: "14 October 2026". */
export function dayInWords(say: Say, day: Day): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dateInWords(say, { year, month, date });
}

/** The same of its parts; months are 1 to 12. */
export function dateInWords(say: Say, { year, month, date }: { readonly year: number; readonly month: number; readonly date: number }): string {
  const key = months[month - 1];
  if (key === undefined) throw new Error(`Not a month: ${month}`);
  return say('day.in-words', { year, month: say(key), day: date });
}
