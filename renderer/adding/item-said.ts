import { z } from 'zod';
import { namedPersonSchema, type NamedPerson } from '../../domain/person/role.ts';
import { isDay } from '../../domain/text/day.ts';
import type { FormContent } from '../../domain/form/form.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { EvidenceSaid } from '../../main/electron/contract/action.ts';

const text = z.string().catch('');
const people = z.array(namedPersonSchema.extend({ name: z.string() })).readonly().catch([]);

/** What is typed of an item, field by field; empty is not said. Kept as a draft, so read again with care. */
export const saidSchema = z.object({
  title: text, method: text, day: text, until: text, setting: text, place: text, by: people, present: people, seen: z.enum(['', 'in-person', 'recording', 'live-link']).catch(''),
  client: text, task: text, note: text, heldAt: text, supplementary: z.boolean().catch(false),
});
export type Said = z.infer<typeof saidSchema>;

export const nothingSaid: Said = { title: '', method: '', day: '', until: '', setting: '', place: '', by: [], present: [], seen: '', client: '', task: '', note: '', heldAt: '', supplementary: false };

const texts = ['title', 'method', 'day', 'until', 'setting', 'place', 'client', 'task', 'note', 'heldAt'] as const;

/** The same as an action takes it: what is empty is left out, and people without a name are. */
export function toSay({ by, present, seen, supplementary, ...said }: Said): EvidenceSaid {
  const filled = Object.fromEntries(texts.filter((name) => said[name].trim() !== '').map((name) => [name, said[name].trim()]));
  return { ...filled, ...named('by', by), ...named('present', present), ...(seen === '' ? {} : { seen }), ...(supplementary ? { supplementary } : {}) };
}

function named(as: 'by' | 'present', all: readonly NamedPerson[]): EvidenceSaid {
  const known = withNames(all);
  return known.length === 0 ? {} : { [as]: known };
}

function withNames(all: readonly NamedPerson[]): NamedPerson[] {
  return all.map(({ role, name }) => ({ role, name: name.trim() })).filter(({ name }) => name !== '');
}

/** An item as it would be typed again. */
export function saidOf({ fields }: Evidence): Said {
  const { title, method, day, until = '', setting = '', place = '', by, present = [], seen = '', client = '', task = '', note = '', heldAt = '', supplementary = false } = fields;
  return { title, method, day, until, setting, place, by, present, seen, client, task, note, heldAt, supplementary };
}

/** The place that is written on an item's form is the item's too, where it is short enough for one. */
export function withWrittenPlace(said: Said, content: FormContent | null): Said {
  const place = content?.values['place'];
  return typeof place === 'string' && place.trim() !== '' && place.length <= 500 ? { ...said, place } : said;
}

/** What differs; a text that was emptied is sent empty, and the answer says whether that can be. */
export function changedSaid(before: Said, now: Said): EvidenceSaid {
  const changed = Object.fromEntries(texts.filter((name) => before[name] !== now[name].trim()).map((name) => [name, now[name].trim()]));
  const people = (as: 'by' | 'present'): EvidenceSaid => (JSON.stringify(before[as]) === JSON.stringify(withNames(now[as])) ? {} : { [as]: withNames(now[as]) });
  const seen = before.seen === now.seen || now.seen === '' ? {} : { seen: now.seen };
  return { ...changed, ...people('by'), ...people('present'), ...seen, ...(before.supplementary === now.supplementary ? {} : { supplementary: now.supplementary }) };
}

/** Whether enough is said: a title, a method, and days that are in the calendar. */
export function isEnough({ title, method, day, until }: Said): boolean {
  return title.trim() !== '' && method !== '' && isDay(day) && (until === '' || isDay(until));
}
