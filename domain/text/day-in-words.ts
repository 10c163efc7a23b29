import type { MessageKey, Say } from '../words/say.ts';
import type { Day } from './day.ts';

const months: readonly MessageKey[] = [
  'month.1', 'month.2', 'month.3', 'month.4', 'month.5', 'month.6', 'month.7', 'month.8', 'month.9', 'month.10', 'month.11', 'month.12',
];

/** A day as people read it: "14 October 2026". */
export function dayInWords(say: Say, day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  const key = months[(month ?? 0) - 1];
  if (year === undefined || date === undefined || key === undefined) throw new Error(`Not a day: ${day}`);
  return say('day.in-words', { year, month: say(key), day: date });
}
