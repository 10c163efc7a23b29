import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { done, type Result } from '../../domain/failure/result.ts';
import { personSchema, writerRoleSchema, type Person, type WriterRole } from '../../domain/person/role.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const knownPersonSchema = personSchema.extend({ role: writerRoleSchema });

/** A person who has worked on this machine, with the role they last had here. */
export type KnownPerson = Readonly<z.infer<typeof knownPersonSchema>>;

const identitySchema = z.object({
  /** Random, made once: tells this installation from every other. Null until it is first asked for. */
  installation: z.string().nullable(),
  /** The one who worked last comes first. */
  people: z.array(knownPersonSchema).readonly(),
});

const shape: Shape<Readonly<z.infer<typeof identitySchema>>> = { name: 'identity', schema: identitySchema, empty: { installation: null, people: [] }, lifts: [] };

/** The id of this installation, made at the first call. */
export async function installationId(profile: Profile): Promise<Result<string>> {
  const known = await readMemory(profile, shape);
  if (!known.ok) return known;
  if (known.value.installation !== null) return done(known.value.installation);
  const made = randomBytes(16).toString('hex');
  const now = await updateMemory(profile, shape, (data) => (data.installation === null ? { ...data, installation: made } : data));
  return now.ok ? done(now.value.installation ?? made) : now;
}

/** Who has worked here, the last one first. */
export async function knownPeople(profile: Profile): Promise<Result<readonly KnownPerson[]>> {
  const read = await readMemory(profile, shape);
  return read.ok ? done(read.value.people) : read;
}

/** Remembers that this person works here, and as what. */
export async function rememberPerson(profile: Profile, { id, name }: Person, role: WriterRole): Promise<Result<readonly KnownPerson[]>> {
  const now = await updateMemory(profile, shape, (data) => {
    const first = data.people[0];
    if (first?.id === id && first.name === name && first.role === role) return data;
    return { ...data, people: [{ id, name, role }, ...data.people.filter((person) => person.id !== id)] };
  });
  return now.ok ? done(now.value.people) : now;
}

/** Forgets these people, by id: they are in the portfolios they worked on, and nowhere else any more. */
export async function forgetPeople(profile: Profile, ids: ReadonlySet<string>): Promise<Result<readonly KnownPerson[]>> {
  const now = await updateMemory(profile, shape, (data) => ({ ...data, people: data.people.filter((person) => !ids.has(person.id)) }));
  return now.ok ? done(now.value.people) : now;
}
