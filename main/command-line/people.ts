import type { Result } from '../../domain/failure/result.ts';
import { done } from '../../domain/failure/result.ts';
import { peopleRoles, writerRoles, type NamedPerson, type PeopleRole, type WriterRole } from '../../domain/person/role.ts';
import { cleanLine } from '../../domain/text/clean-words.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';

/** Short forms that centres use for a role; the awarding bodies' two families of words mean the same people. */
const shortForms: Readonly<Record<string, WriterRole | PeopleRole>> = {
  learner: 'candidate', iqa: 'internal-quality-assurer', iv: 'internal-quality-assurer', 'internal-verifier': 'internal-quality-assurer', 'quality-assurer': 'internal-quality-assurer',
  eqa: 'external-quality-assurer', ev: 'external-quality-assurer', 'external-verifier': 'external-quality-assurer', countersigner: 'countersigning-assessor', manager: 'line-manager', expert: 'expert-witness',
};

/** A writer as named on the command line. */
export interface NamedWriter { readonly role: WriterRole; readonly name: string }

/** The most characters of a person's name. */
const mostName = 200;

function readNamed<R extends string>(text: string, roles: readonly R[], say: Say): Result<{ readonly role: R; readonly name: string }> {
  const colon = text.indexOf(':');
  const name = cleanLine(text.slice(colon + 1));
  if (colon < 1 || name === '') return fail(say, 'nobody-named', { what: text });
  if (name.length > mostName) return fail(say, 'text-too-long', { what: say('field.name'), length: name.length, most: mostName });
  const given = text.slice(0, colon).trim().toLowerCase().replaceAll(/[\s_]+/g, '-');
  const meant = shortForms[given] ?? given;
  const role = roles.find((known) => known === meant);
  if (role === undefined) return fail(say, 'unknown-role', { role: given, known: roles.join(', ') });
  return done({ role, name });
}

/** Reads `assessor:Priya Nair`: who acts. */
export function readWriter(text: string, say: Say): Result<NamedWriter> {
  return readNamed(text, writerRoles, say);
}

/** Reads `witness:Aileen Grant`: a person named on evidence. */
export function readPerson(text: string, say: Say): Result<NamedPerson> {
  return readNamed(text, peopleRoles, say);
}
