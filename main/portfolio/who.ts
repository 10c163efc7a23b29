import type { Writer } from '../../domain/command/line.ts';
import type { Person, WriterRole } from '../../domain/person/role.ts';
import { knownPeople } from '../memory/identity.ts';
import type { Context } from '../system/context.ts';
import { newId } from '../system/ids.ts';

/** Who wants to work, as asked for; without an id they are known by their name. */
export interface WhoAsked { readonly person: { readonly id?: string; readonly name: string }; readonly role: WriterRole }

/** Who works: a person in one role. */
export interface Who { readonly person: Person; readonly role: WriterRole }

/**
 * The person meant: by id if one is given; else who has this name in the portfolio, in this role before others, so that the same person
 * is one on every machine (FORMAT 16) and shows as one in two roles; else who has it on this machine; else somebody new.
 */
export async function whoIsMeant(context: Context, asked: WhoAsked, writers: Iterable<Writer>): Promise<Who> {
  const { role } = asked;
  const name = asked.person.name.normalize('NFC');
  if (asked.person.id !== undefined) return { person: { id: asked.person.id, name }, role };
  const here = [...writers].filter((writer) => writer.person.name.normalize('NFC') === name);
  const known = here.find((writer) => writer.role === role) ?? here[0];
  if (known !== undefined) return { person: known.person, role };
  const people = await knownPeople(context.profile);
  const person = people.ok ? people.value.find((one) => one.name.normalize('NFC') === name) : undefined;
  return { person: { id: person?.id ?? newId(context), name }, role };
}
