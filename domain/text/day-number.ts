import type { Day } from './day.ts';

/** Days since 1 January 1970, so that days can be counted apart (Hinnant, days_from_civil). */
export function dayNumber(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** How many calendar weeks, Monday to Sunday, the days from `first` to `last` reach into. */
export function weeksFrom(first: Day, last: Day): number {
  // 1 January 1970 was a Thursday.
  const week = (day: Day): number => Math.floor((dayNumber(day) + 3) / 7);
  return week(last) - week(first) + 1;
}
