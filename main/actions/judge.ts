import { done, type Result } from '../../domain/failure/result.ts';
import type { Verdict } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import { assessedAlong } from './assess.ts';
import { findBoth } from './claim.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** A verdict on claims that are there, as typed. `found`: said along with it that the item is valid, authentic and current now, though it was found not to be. */
export interface JudgeRequest { readonly reference: string; readonly addresses: readonly string[]; readonly verdict: Verdict; readonly why?: string; readonly found?: boolean }

/** How many claims were judged, and whether it was said along with that that the item is valid, authentic and current. */
export interface Judged { readonly claims: number; readonly assessed: boolean }

/** Judges the claims of this evidence for these criteria: one action. Fails at the first that is not claimed. */
export async function judge(work: Work, request: JudgeRequest): Promise<Result<Judged>> {
  const both = findBoth(work, request);
  if (!both.ok) return both;
  const { evidence, criteria } = both.value;
  for (const { key, address } of criteria) {
    const claim = work.session.portfolio.claims.get(key)?.get(evidence.id);
    if (claim === undefined || claim.withdrawn !== undefined) return fail(work.context.say, 'unknown-claim', { reference: evidence.reference, address });
  }
  const { verdict, found = false } = request;
  const along = verdict === 'accepted' || found ? assessedAlong(work, evidence, criteria.map(({ unitId }) => unitId), found) : done([]);
  if (!along.ok) return along;
  const why = optionalWords('why', request.why);
  const acted = await work.session.act([...along.value, ...criteria.map(({ key }) => ({ kind: 'judge' as const, v: 1 as const, evidence: evidence.id, criterion: key, verdict, ...why }))]);
  return acted.ok ? done({ claims: criteria.length, assessed: along.value.length > 0 }) : acted;
}
