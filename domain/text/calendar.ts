import { daySchema, type Day } from './day.ts';

/** Year, month (1 to 12) and day of the month. */
export interface CivilDay { readonly year: number; readonly month: number; readonly day: number }

/** Takes a day apart. */
export function civil(day: Day): CivilDay {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/**
 * The number of days since 1 January 1970, negative before, in the Gregorian calendar
 * (Howard Hinnant's days_from_civil: years begin in March, eras have 400 years).
 */
export function dayNumber(day: Day): number {
  const { year, month, day: date } = civil(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** The day with that number (civil_from_days). Throws before 1900 and after 9999: no day of a portfolio is there. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return daySchema.parse(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day);
  // 1 January 1970 was a Thursday.
  const sinceMonday = (((number + 3) % 7) + 7) % 7;
  return dayOfNumber(number - sinceMonday);
}

/** The same day of the month so many months later; the last of the month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = civil(day);
  const index = year * 12 + month - 1 + months;
  const stem = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}-`;
  for (let last = date; last > 28; last -= 1) {
    const tried = daySchema.safeParse(stem + String(last));
    if (tried.success) return tried.data;
  }
  return daySchema.parse(stem + String(Math.min(date, 28)).padStart(2, '0'));
}
