import { z } from 'zod';

/** A civil day, `2026-10-14`: the day something happened, where it happened; never an instant. */
export type Day = string & z.$brand<'Day'>;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
  return year >= 1900 && day >= 1 && day <= length;
}

/** Reads a day that is in the calendar; 2026-02-30 is not. */
export const daySchema = z.string().refine(exists, { message: 'not a day in the calendar' }).brand<'Day'>();

/** The same, found without the schema. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && exists(value);
}
