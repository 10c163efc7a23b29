import { done, type Result } from '../../domain/failure/result.ts';
import type { Verdict } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import { findBoth } from './claim.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** A verdict on claims that are there, as typed. */
export interface JudgeRequest { readonly reference: string; readonly addresses: readonly string[]; readonly verdict: Verdict; readonly why?: string }

/** Judges the claims of this evidence for these criteria: one action. Fails at the first that is not claimed. Answers with how many. */
export async function judge(work: Work, request: JudgeRequest): Promise<Result<number>> {
  const found = findBoth(work, request);
  if (!found.ok) return found;
  const { evidence, criteria } = found.value;
  for (const { key, address } of criteria) {
    const claim = work.session.portfolio.claims.get(key)?.get(evidence.id);
    if (claim === undefined || claim.withdrawn !== undefined) return fail(work.context.say, 'unknown-claim', { reference: evidence.reference, address });
  }
  const { verdict } = request;
  const why = optionalWords('why', request.why);
  const acted = await work.session.act(criteria.map(({ key }) => ({ kind: 'judge', v: 1, evidence: evidence.id, criterion: key, verdict, ...why })));
  return acted.ok ? done(criteria.length) : acted;
}
