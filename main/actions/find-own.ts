import { done, type Result } from '../../domain/failure/result.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import { findEvidence, findPresented } from './find-evidence.ts';
import type { Work } from './work.ts';

/** The evidence with this reference, if whoever works here added it: what somebody else added is answered with feedback, never changed under them. */
export function findOwn(work: Work, reference: string): Result<Evidence> {
  const found = findPresented(work, reference);
  return found.ok ? onlyOwn(work, found.value, reference) : found;
}

/** The same for taking out, where the centre may act for anyone: it answers for data protection. Withdrawn evidence included. */
export function findOwnOrKept(work: Work, reference: string): Result<Evidence> {
  const found = findEvidence(work, reference);
  return found.ok && work.session.who.role !== 'centre' ? onlyOwn(work, found.value, reference) : found;
}

/** By person, so that one person's two machines and roles are one. */
function onlyOwn({ session, context }: Work, evidence: Evidence, reference: string): Result<Evidence> {
  const writer = session.portfolio.writers.get(evidence.added.writer);
  if (writer === undefined || writer.person.id === session.who.person.id) return done(evidence);
  return fail(context.say, 'not-yours', { reference, name: writer.person.name });
}
