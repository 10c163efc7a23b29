import { evidenceIdSchema, type EvidenceId, type EvidenceReference } from '../../domain/evidence/evidence-id.ts';
import { nextReference, type ReferenceScheme } from '../../domain/evidence/reference.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { EvidenceFields } from '../../domain/evidence/evidence-fields.ts';
import { fail } from '../../domain/words/fail.ts';
import { newId } from '../system/ids.ts';
import { readEvidence, type EvidenceRequest } from './evidence-request.ts';
import { takeIn, type WhatToTakeIn } from './take-in.ts';
import type { Command } from '../../domain/command/kinds.ts';
import type { Work } from './work.ts';

/** Evidence as its writer will add it: on the disk already, not yet named by a line. */
export interface PreparedEvidence { readonly evidence: EvidenceId; readonly reference: EvidenceReference; readonly fields: EvidenceFields; readonly commands: readonly Command[] }

/** Adds evidence: its files are taken in first, then one line names them. Answers with its reference. */
export async function addEvidence(work: Work, request: EvidenceRequest, what: WhatToTakeIn): Promise<Result<EvidenceReference>> {
  const prepared = await prepareEvidence(work, request, what);
  if (!prepared.ok) return prepared;
  const acted = await work.session.act(prepared.value.commands);
  return acted.ok ? done(prepared.value.reference) : acted;
}

/** Reads the request, takes the files in and allots the reference; nothing of it shows before the commands are carried out. */
export async function prepareEvidence(work: Work, request: EvidenceRequest, what: WhatToTakeIn): Promise<Result<PreparedEvidence>> {
  const { context, session } = work;
  const read = readEvidence(request, context.say);
  if (!read.ok) return read;
  const { title, method, day } = read.value;
  if (title === undefined) return fail(context.say, 'text-missing', { what: context.say('field.title') });
  if (method === undefined) return fail(context.say, 'unknown-method', { method: '', known: '' });
  if (day === undefined) return fail(context.say, 'not-a-day', { day: '' });
  const taken = await takeIn(work, method, what);
  if (!taken.ok) return taken;
  const fields: EvidenceFields = { ...read.value, title, method, day, by: read.value.by ?? defaultBy(work), ...taken.value };
  const evidence = evidenceIdSchema.parse(newId(context));
  const reference = nextReference(session.portfolio, session.series, method, referenceScheme(session.portfolio));
  return done({ evidence, reference, fields, commands: [{ kind: 'add-evidence', v: 1, evidence, reference, fields }] });
}

/** Who made it where nobody was named: an assessor's own record is by that assessor; what a candidate presents may be anyone's. */
function defaultBy({ session: { who } }: Work): EvidenceFields['by'] {
  return who.role === 'assessor' || who.role === 'countersigning-assessor' ? [{ role: 'assessor', name: who.person.name }] : [];
}

/** How this portfolio numbers its evidence: in one series a writer, or by method codes. */
export function referenceScheme({ details }: Work['session']['portfolio']): ReferenceScheme {
  return { kind: details.references ?? 'series' };
}
