import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { readEvidence, type EvidenceRequest } from './evidence-request.ts';
import { findOwn } from './find-own.ts';
import { takeIn, type WhatToTakeIn } from './take-in.ts';
import type { Work } from './work.ts';

/**
 * Corrects what was said of a piece of evidence; new files come to those that are there, a new text takes the place of the old one.
 * Only who added it edits it: on another person's evidence one writes feedback.
 */
export async function editEvidence(work: Work, reference: string, request: EvidenceRequest, what: WhatToTakeIn): Promise<Result<null>> {
  const { say } = work.context;
  const found = findOwn(work, reference);
  if (!found.ok) return found;
  const evidence = found.value;
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
