import { z } from 'zod';
import { namedPersonSchema } from '../../domain/person/role.ts';
import { daySchema } from '../../domain/text/day.ts';
import { criterionKeySchema, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import { settingSchema } from '../../domain/unit/setting.ts';

/** How an assessor sees or hears for themselves: each is written on its own form. */
export const visitMethods = ['observation', 'professional-discussion', 'questioning'] as const;
export type VisitMethod = (typeof visitMethods)[number];

const momentSchema = z.strictObject({
  id: z.string(),
  /** Something seen or said, or a question with its answer. */
  kind: z.enum(['seen', 'asked']),
  time: z.string().regex(/^\d{2}:\d{2}$/).nullable(),
  /** The question asked, or the topic of a discussion. */
  topic: z.string(),
  words: z.string(),
  criteria: z.array(criterionKeySchema).readonly(),
});
export type Moment = z.infer<typeof momentSchema>;

/** A visit that goes on, or that is not recorded yet: all of it is one draft. Times of the clock are in ms since 1970. */
const visitSchema = z.strictObject({
  method: z.enum(visitMethods),
  title: z.string(), day: daySchema, place: z.string(), context: z.string(), setting: settingSchema.nullable(), seen: z.enum(['in-person', 'recording', 'live-link']),
  present: z.array(namedPersonSchema.extend({ name: z.string() })).readonly(),
  client: z.string(), task: z.string(),
  start: z.string().nullable(), end: z.string().nullable(),
  startedAt: z.number(), pausedAt: z.number().nullable(), paused: z.number(),
  moments: z.array(momentSchema).readonly(),
  /** The moment that is being written. */
  now: momentSchema,
  feedback: z.string(), comment: z.string(),
  /** The reference under which the rest was recorded, where only moments without words are left. */
  recordedAs: z.string().nullable(),
});
export type Visit = z.infer<typeof visitSchema>;

/** Reads a kept visit; null where there is none. */
export function readVisit(text: string): Visit | null {
  if (text === '') return null;
  try {
    const read = visitSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function emptyMoment(id: string, kind: Moment['kind']): Moment {
  return { id, kind, time: null, topic: '', words: '', criteria: [] };
}

/** The kind of moment that a method is made of. */
export function usualKind(method: VisitMethod): Moment['kind'] {
  return method === 'questioning' ? 'asked' : 'seen';
}

export function isEmpty({ topic, words, criteria }: Moment): boolean {
  return topic.trim() === '' && words.trim() === '' && criteria.length === 0;
}

/** Whether a moment has the words that make it a record; a tick alone has not. */
export function hasWords({ kind, topic, words }: Moment): boolean {
  return words.trim() !== '' && (kind !== 'asked' || topic.trim() !== '');
}

/** Moments in the order of their times, those of one time as they were written. */
export function inTime(moments: readonly Moment[]): readonly Moment[] {
  return moments.toSorted((a, b) => ((a.time ?? '') < (b.time ?? '') ? -1 : (a.time ?? '') > (b.time ?? '') ? 1 : 0));
}

/** How long a visit has gone on, in ms, pauses left out. */
export function elapsed({ startedAt, pausedAt, paused }: Pick<Visit, 'startedAt' | 'pausedAt' | 'paused'>, now: number): number {
  return Math.max(0, (pausedAt ?? now) - startedAt - paused);
}

/** When each criterion was marked, in the order of time; the moment being written included. */
export function timesOf({ moments, now }: Pick<Visit, 'moments' | 'now'>): ReadonlyMap<CriterionKey, readonly string[]> {
  const found = new Map<CriterionKey, string[]>();
  for (const { time, criteria } of inTime([...moments, now])) {
    for (const key of criteria) found.set(key, [...(found.get(key) ?? []), time ?? '']);
  }
  return found;
}
