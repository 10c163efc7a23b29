import type { EvidenceReference } from '../../domain/evidence/evidence-id.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { prepareEvidence } from './add-evidence.ts';
import { foundAll } from './assess.ts';
import { readPlaces, type PlacesGiven } from './claim.ts';
import type { EvidenceRequest } from './evidence-request.ts';
import { findCriteria } from './find-criteria.ts';
import type { WhatToTakeIn } from './take-in.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** Criteria of any unit marked in the margin of an assessor's own record, with the place they were seen at. */
export interface Marks { readonly addresses: readonly string[]; readonly at?: PlacesGiven; readonly how?: string }

/**
 * Keeps an assessor's own record (observation, questions, discussion) with the criteria in its margin: assessed by being
 * written, so it is valid, authentic and current to whoever writes it, and each mark is accepted there and then. One action over all units. Answers with the record's reference.
 */
export async function record(work: Work, request: EvidenceRequest, what: WhatToTakeIn, marks: readonly Marks[]): Promise<Result<EvidenceReference>> {
  const margin = [];
  for (const { addresses, at, how } of marks) {
    const criteria = findCriteria(work, addresses);
    if (!criteria.ok) return criteria;
    const places = readPlaces(at, work.context.say, null);
    if (!places.ok) return places;
    margin.push(...criteria.value.map(({ key }) => ({ criterion: key, places: places.value, ...optionalWords('how', how) })));
  }
  const prepared = await prepareEvidence(work, request, what);
  if (!prepared.ok) return prepared;
  const { evidence, reference, commands } = prepared.value;
  const acted = await work.session.act([...commands, foundAll(evidence), ...margin.map((mark) => ({ kind: 'mark' as const, v: 1 as const, evidence, ...mark }))]);
  return acted.ok ? done(reference) : acted;
}
