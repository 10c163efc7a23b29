import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** A person who works on the portfolio, by name, and what page 1 prints of them; without a name it is who works now. */
export interface PersonRequest { readonly name?: string; readonly status?: string; readonly initials?: string; readonly trainee?: boolean }

/** Says of a person what page 1 prints: status, initials, and whether their judgements need a countersignature. */
export async function describePerson(work: Work, { name, status, initials, trainee }: PersonRequest): Promise<Result<null>> {
  const person = findPerson(work, name);
  if (person === undefined) return fail(work.context.say, 'unknown-object', { what: name ?? '' });
  const said = { ...optionalWords('status', status), ...optionalWords('initials', initials), ...(trainee === undefined ? {} : { trainee }) };
  const acted = await work.session.act([{ kind: 'describe-person', v: 1, person, ...said }]);
  return acted.ok ? done(null) : acted;
}

function findPerson({ session }: Work, name: string | undefined): string | undefined {
  const { person } = session.who;
  if (name === undefined || name.normalize('NFC') === person.name) return person.id;
  return [...session.portfolio.writers.values()].find((writer) => writer.person.name === name.normalize('NFC'))?.person.id;
}
