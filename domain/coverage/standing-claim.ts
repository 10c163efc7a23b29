import type { EvidenceId } from '../evidence/evidence-id.ts';
import { assessmentStanding } from '../portfolio/assessment-standing.ts';
import type { Claim, Evidence } from '../portfolio/portfolio.ts';
import type { EvidenceItem } from '../rules/facts.ts';
import { notYetWords } from './assessment-words.ts';
import { claimStanding, countsAsClaimed } from './claim-standing.ts';
import type { ClaimCoverage } from './coverage.ts';
import type { InferenceContext } from './inference-standing.ts';

/** A claim as it stands, with its evidence as rules see it. */
export interface StandingClaim { readonly coverage: ClaimCoverage; readonly item: EvidenceItem }

/** What the claims of one criterion came to when last looked at: a portfolio's values are replaced, never changed, so the same claim and evidence stand the same. */
export type KeptClaims = Map<EvidenceId, StandingClaim>;

/** How a claim stands, looked at only if the claim or its evidence is another value than before. */
export function standingClaim(context: InferenceContext, claim: Claim, evidence: Evidence, kept: KeptClaims): StandingClaim {
  const before = kept.get(claim.evidence);
  if (before?.coverage.claim === claim && before.coverage.evidence === evidence) return before;
  const item = context.item(evidence);
  const { state, judgement, uncounted } = turnedDown(context, evidence, claimStanding(claim, evidence, context.unit, context.who));
  const made = { item, coverage: { claim, evidence, state, judgement, uncounted, observed: item.counts === 'observation' } };
  kept.set(claim.evidence, made);
  return made;
}

/**
 * Nothing rests on what is not valid, authentic and current: while an assessor says so of an item, that is a "not yet" to each of its claims,
 * whatever was judged of them. A claim that was turned down for itself keeps its own words.
 */
function turnedDown({ unit, who, say }: InferenceContext, evidence: Evidence, own: ReturnType<typeof claimStanding>): ReturnType<typeof claimStanding> {
  if (evidence.assessments.length === 0 || !countsAsClaimed(own)) return own;
  const { state, assessment, lacking } = assessmentStanding(evidence, (stamp) => who(stamp, unit) === null);
  if (state !== 'not-yet' || assessment === null) return own;
  return { state: 'not-yet', judgement: { verdict: 'not-yet', why: notYetWords(say, assessment, lacking), stamp: assessment.stamp }, uncounted: null };
}
