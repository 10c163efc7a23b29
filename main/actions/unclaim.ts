import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { findCriteria } from './find-criteria.ts';
import { findEvidence } from './find-evidence.ts';
import type { Work } from './work.ts';

/** Takes the claims of this evidence for these criteria back; what was judged of them stays on record. Fails at the first that is not claimed. Answers with how many. */
export async function unclaim(work: Work, request: { readonly reference: string; readonly addresses: readonly string[] }): Promise<Result<number>> {
  const evidence = findEvidence(work, request.reference);
  if (!evidence.ok) return evidence;
  const criteria = findCriteria(work, request.addresses);
  if (!criteria.ok) return criteria;
  const { id, reference } = evidence.value;
  for (const { key, address } of criteria.value) {
    const claim = work.session.portfolio.claims.get(key)?.get(id);
    if (claim === undefined || claim.withdrawn !== undefined) return fail(work.context.say, 'unknown-claim', { reference, address });
  }
  const acted = await work.session.act(criteria.value.map(({ key }) => ({ kind: 'unclaim', v: 1, evidence: id, criterion: key })));
  return acted.ok ? done(criteria.value.length) : acted;
}
