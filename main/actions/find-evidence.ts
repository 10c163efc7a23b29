import { compareReferences } from '../../domain/evidence/reference.ts';
import { referenceNames } from '../../domain/evidence/reference-names.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Look } from './work.ts';

/** How many references a sentence names before it says how many more there are. */
const named = 20;

/** The evidence with this printed reference, without regard to case; withdrawn evidence included. */
export function findEvidence({ session, context }: Look, reference: string): Result<Evidence> {
  const names = referenceNames(session.portfolio);
  const wanted = reference.trim().toUpperCase();
  for (const evidence of session.portfolio.evidence.values()) {
    if ((names.get(evidence.id) ?? evidence.reference).toUpperCase() === wanted) return done(evidence);
  }
  const all = [...names.values()].sort(compareReferences);
  const known = all.length === 0 ? context.say('list.none') : all.slice(0, named).join(', ');
  const more = all.length > named ? context.say('list.more', { list: known, more: all.length - named }) : known;
  return fail(context.say, 'unknown-evidence', { reference, known: more });
}

/** The evidence with this reference, if it is not withdrawn. */
export function findPresented(look: Look, reference: string): Result<Evidence> {
  const found = findEvidence(look, reference);
  if (found.ok && found.value.withdrawn !== undefined) return fail(look.context.say, 'already-withdrawn', { reference });
  return found;
}
