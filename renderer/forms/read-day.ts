import { daySchema, type Day } from '../../domain/text/day.ts';
import { addDays, civil } from '../../domain/text/calendar.ts';
import type { MessageKey, Say } from '../../domain/words/say.ts';

/** What a typed day is: a day; one that its month does not have, with the nearest that it has; or not understood. */
export type ReadDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'no-such-day'; readonly nearest: Day }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' };

const months: readonly MessageKey[] = ['month.short.1', 'month.short.2', 'month.short.3', 'month.short.4', 'month.short.5', 'month.short.6', 'month.short.7', 'month.short.8', 'month.short.9', 'month.short.10', 'month.short.11', 'month.short.12'];

/** Reads a day as people type it: "14 Nov 2026", "14 November", "14/11/2026", "2026-11-14", "today". Without a year, the last one that has passed or is today. */
export function readTypedDay(say: Say, text: string, today: Day): ReadDay {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  if (typed === say('day-field.today').toLowerCase()) return { kind: 'day', day: today };
  if (typed === say('day-field.yesterday').toLowerCase()) return { kind: 'day', day: addDays(today, -1) };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[./\s-](\d{1,2})(?:[./\s-](\d{4}|\d{2}))?$/.exec(typed);
  if (figures !== null) return inYear(figures[3], Number(figures[2]), Number(figures[1]), today);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s*([a-z]{3,})\.?,?\s*(\d{4}|\d{2})?$/.exec(typed);
  const month = months.findIndex((key) => named?.[2]?.startsWith(say(key).toLowerCase().slice(0, 3)) === true) + 1;
  return named === null || month === 0 ? { kind: 'unknown' } : inYear(named[3], month, Number(named[1]), today);
}

function inYear(typed: string | undefined, month: number, day: number, today: Day): ReadDay {
  if (typed !== undefined) return dayOf(typed.length === 2 ? 2000 + Number(typed) : Number(typed), month, day);
  const { year } = civil(today);
  const read = dayOf(year, month, day);
  return read.kind === 'day' && read.day > today ? dayOf(year - 1, month, day) : read;
}

function dayOf(year: number, month: number, day: number): ReadDay {
  const named = (date: number): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const read = daySchema.safeParse(named(day));
  if (read.success) return { kind: 'day', day: read.data };
  for (let last = 31; day > 28 && day < 40 && last >= 28; last -= 1) {
    const nearest = daySchema.safeParse(named(last));
    if (nearest.success) return { kind: 'no-such-day', nearest: nearest.data };
  }
  return { kind: 'unknown' };
}
