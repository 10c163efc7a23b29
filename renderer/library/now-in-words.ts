import { dateInWords } from '../../domain/text/day-in-words.ts';
import type { MessageKey, Say } from '../../domain/words/say.ts';

const weekdays: readonly MessageKey[] = ['weekday.7', 'weekday.1', 'weekday.2', 'weekday.3', 'weekday.4', 'weekday.5', 'weekday.6'];

/** This day: "Wednesday 14 October 2026". The first picture waits for it, so it does without the system's own calendar. */
export function nowInWords(say: Say, now = new Date()): string {
  return say('day.of-week', { weekday: say(weekdays[now.getDay()] ?? 'weekday.7'), day: dateInWords(say, { year: now.getFullYear(), month: now.getMonth() + 1, date: now.getDate() }) });
}
