import { daySchema, type Day } from '../../domain/text/day.ts';

/** The civil day here and now. */
export function today(now = new Date()): Day {
  return daySchema.parse(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** The time of day here and now: "14:05". */
export function timeNow(now = new Date()): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
