import type { EvidenceFields } from '../../domain/evidence/evidence-fields.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { NamedPerson } from '../../domain/person/role.ts';
import { daySchema, type Day } from '../../domain/text/day.ts';
import { methods, methodSchema, type AssessmentMethod } from '../../domain/unit/method.ts';
import { settings, settingSchema, type Setting } from '../../domain/unit/setting.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { readLine, readWords } from './words.ts';

/** What a person says of a piece of evidence, as typed. Absent is not said. */
export interface EvidenceRequest {
  readonly title?: string | undefined;
  readonly method?: string | undefined;
  readonly day?: string | undefined;
  readonly until?: string | undefined;
  readonly setting?: string | undefined;
  readonly place?: string | undefined;
  readonly by?: readonly NamedPerson[] | undefined;
  readonly present?: readonly NamedPerson[] | undefined;
  readonly seen?: 'in-person' | 'recording' | 'live-link' | undefined;
  readonly client?: string | undefined;
  readonly task?: string | undefined;
  readonly note?: string | undefined;
  readonly supplementary?: boolean | undefined;
  readonly heldAt?: string | undefined;
}

/** The same, read: without its files. */
export type ReadFields = Partial<Omit<EvidenceFields, 'files' | 'written'>>;

/** Reads what was typed; fails at the first thing that is not what it should be. */
export function readEvidence(request: EvidenceRequest, say: Say): Result<ReadFields> {
  const words = readAllWords(request, say);
  if (!words.ok) return words;
  const method = readMethod(request.method, say);
  if (!method.ok) return method;
  const setting = readSetting(request.setting, say);
  if (!setting.ok) return setting;
  const period = readPeriod(request, say);
  if (!period.ok) return period;
  const { by, present, seen, supplementary } = request;
  return done(said({ ...words.value, method: method.value, setting: setting.value, ...period.value, by, present, seen, supplementary }));
}

/** Leaves out what was not said. */
function said<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The texts of a request, and the most characters of each. */
const texts = [
  ['title', 'field.title', 500], ['place', 'field.place', 500], ['client', 'field.client', 200], ['task', 'field.task', 200], ['heldAt', 'field.held-at', 500], ['note', 'field.note', 2000],
] as const;

function readAllWords(request: EvidenceRequest, say: Say): Result<Partial<Record<(typeof texts)[number][0], string>>> {
  const words: Partial<Record<(typeof texts)[number][0], string>> = {};
  for (const [name, what, most] of texts) {
    const text = request[name];
    if (text === undefined) continue;
    const read = (name === 'note' ? readWords : readLine)(say, say(what), text, most);
    if (!read.ok) return read;
    words[name] = read.value;
  }
  return done(words);
}

function readMethod(text: string | undefined, say: Say): Result<AssessmentMethod | undefined> {
  if (text === undefined) return done(undefined);
  const read = methodSchema.safeParse(text.trim());
  return read.success ? done(read.data) : fail(say, 'unknown-method', { method: text, known: methods.join(', ') });
}

function readSetting(text: string | undefined, say: Say): Result<Setting | undefined> {
  if (text === undefined) return done(undefined);
  const read = settingSchema.safeParse(text.trim());
  return read.success ? done(read.data) : fail(say, 'unknown-setting', { setting: text, known: settings.join(', ') });
}

function readPeriod({ day, until }: EvidenceRequest, say: Say): Result<{ readonly day: Day | undefined; readonly until: Day | undefined }> {
  const first = readDay(day, say);
  if (!first.ok) return first;
  const last = readDay(until, say);
  if (!last.ok) return last;
  if (first.value !== undefined && last.value !== undefined && last.value < first.value) return fail(say, 'period-backwards', { from: first.value, to: last.value });
  return done({ day: first.value, until: last.value });
}

/** Reads a day as typed, `2026-10-14`; one that is not in the calendar fails. */
export function readDay(text: string | undefined, say: Say): Result<Day | undefined> {
  if (text === undefined) return done(undefined);
  const read = daySchema.safeParse(text.trim());
  return read.success ? done(read.data) : fail(say, 'not-a-day', { day: text });
}
