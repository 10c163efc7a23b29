import { done, type Result } from '../../domain/failure/result.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import { readEvidence, type EvidenceRequest } from './evidence-request.ts';
import { findPresented } from './find-evidence.ts';
import { takeIn, type WhatToTakeIn } from './take-in.ts';
import type { Work } from './work.ts';

/**
 * Corrects what was said of a piece of evidence; new files come to those that are there, a new text takes the place of the old one.
 * Only who added it edits it: on another person's evidence one writes feedback.
 */
export async function editEvidence(work: Work, reference: string, request: EvidenceRequest, what: WhatToTakeIn): Promise<Result<null>> {
  const { say } = work.context;
  const found = findPresented(work, reference);
  if (!found.ok) return found;
  const evidence = found.value;
  const other = addedByAnother(work, evidence);
  if (other !== null) return fail(say, 'not-yours', { reference, name: other });
  const read = readEvidence(request, say);
  if (!read.ok) return read;
  const { day = evidence.fields.day, until = evidence.fields.until } = read.value;
  if (until !== undefined && until < day) return fail(say, 'period-backwards', { from: day, to: until });
  const taken = await takeIn(work, read.value.method ?? evidence.fields.method, what);
  if (!taken.ok) return taken;
  const { files, written } = taken.value;
  const change = { ...read.value, ...(files.length === 0 ? {} : { files: [...evidence.fields.files, ...files] }), ...(written === undefined ? {} : { written }) };
  if (Object.keys(change).length === 0) return fail(say, 'text-missing', { what: say('field.change') });
  const acted = await work.session.act([{ kind: 'edit-evidence', v: 1, evidence: evidence.id, change }]);
  return acted.ok ? done(null) : acted;
}

/** The name of who added it, where that is another person; by person, so that one person's two machines and roles are one. */
function addedByAnother({ session }: Work, evidence: Evidence): string | null {
  const writer = session.portfolio.writers.get(evidence.added.writer);
  return writer === undefined || writer.person.id === session.who.person.id ? null : writer.person.name;
}
