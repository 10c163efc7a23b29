import type { Say } from '../words/say.ts';
import { dayNumber } from './calendar.ts';
import { daySchema, type Day } from './day.ts';
import { dayShort } from './day-words.ts';

/** A line's time, as its writer's computer printed it, taken apart: the civil day and time there, and the instant in ms since 1970. */
export interface Instant { readonly day: Day; readonly time: string; readonly ms: number }

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,3})\d*)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Reads `2026-11-21T20:30:05.123+00:00`; null for anything else. The time zone is the one printed in it. */
export function readInstant(at: string): Instant | null {
  const parts = shape.exec(at);
  const day = daySchema.safeParse(parts?.[1]);
  if (parts === null || !day.success) return null;
  const [, , hour = '0', minute = '0', second = '0', fraction = '0', sign = '+', zoneHours = '0', zoneMinutes = '0'] = parts;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  const minutes = dayNumber(day.data) * 1440 + Number(hour) * 60 + Number(minute) - offset;
  return { day: day.data, time: `${hour}:${minute}`, ms: minutes * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0')) };
}

/** "21 Nov 2026, 20:30"; a time that cannot be read stands as it is. */
export function instantWords(say: Say, at: string): string {
  const instant = readInstant(at);
  return instant === null ? at : say('instant', { day: dayShort(say, instant.day), time: instant.time });
}

/** The day of a line's time, where it was written; null if it cannot be read. */
export function dayOfInstant(at: string): Day | null {
  return readInstant(at)?.day ?? null;
}
