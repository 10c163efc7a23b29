import type { Stamp } from '../../portfolio/portfolio.ts';
import { addDays, civil, mondayOf } from '../../text/calendar.ts';
import type { Day } from '../../text/day.ts';
import { daySchema } from '../../text/day.ts';
import { dayInWords } from '../../text/day-in-words.ts';
import { dayAndMonth, dayRange, dayRangeInYear, dayShort } from '../../text/day-words.ts';
import { readInstant } from '../../text/instant.ts';
import type { Say } from '../../words/say.ts';

/** The day of a line, where it was written: "18 Sep 2026". */
export function dayOf(say: Say, stamp: Stamp): string {
  return dayText(say, stamp.at);
}

/** A day or an instant as it stands in data, in words: short in tables, long in running text. */
export function dayText(say: Say, text: string, length: 'short' | 'long' = 'short'): string {
  const day = daySchema.safeParse(text.slice(0, 10));
  if (!day.success) return say('report.day.unknown');
  return length === 'long' ? dayInWords(say, day.data) : dayShort(say, day.data);
}

/** The time of day of an instant: "09:48". */
export function timeOf(at: string): string {
  return readInstant(at)?.time ?? '';
}

/** The day or the days of a piece of evidence: "8–12 Oct 2026". */
export function period(say: Say, fields: { readonly day: Day; readonly until?: Day | undefined }): string {
  return dayRange(say, fields.day, fields.until);
}

/** The same where the year is said elsewhere. */
export function periodInYear(say: Say, fields: { readonly day: Day; readonly until?: Day | undefined }): string {
  return dayRangeInYear(say, fields.day, fields.until);
}

/** From the first to the last of some days: "16 Sep 2026 to 11 Nov 2026". */
export function fromTo(say: Say, days: readonly Day[]): string | undefined {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? dayShort(say, first) : say('report.from-to', { from: dayShort(say, first), to: dayShort(say, last) });
}

/** The Monday of a day's week, or of a later one. */
export function weekOf(day: Day, later = 0): Day {
  return mondayOf(addDays(day, 7 * later));
}

/** "7 Oct" */
export function withoutYear(say: Say, day: Day): string {
  return dayAndMonth(say, day);
}

/** "Oct 2026" */
export function monthOf(say: Say, day: Day): string {
  return dayShort(say, day).replace(/^\d+ /, '');
}

/** "2026" */
export function yearOf(day: Day): string {
  return String(civil(day).year);
}
