import type { Claim, Evidence, Judgement } from '../portfolio/portfolio.ts';
import { unseenChange } from '../portfolio/seen.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { ClaimCoverage } from './coverage.ts';
import type { WhoCounts } from './who-counts.ts';

/**
 * How a claim stands: by the last judgement that counts, if its judge had seen the claim and the evidence as they are now
 * (FORMAT 12). A judgement that does not count displaces none that does.
 */
export function claimStanding(claim: Claim, evidence: Evidence, unit: UnitId, who: WhoCounts): Pick<ClaimCoverage, 'state' | 'judgement' | 'uncounted'> {
  for (let place = claim.judgements.length - 1; place >= 0; place--) {
    const judgement = claim.judgements[place];
    if (judgement !== undefined && who(judgement.stamp, unit) === null) return { state: isStale(judgement, claim, evidence) ? 'stale' : judgement.verdict, judgement, uncounted: null };
  }
  const last = claim.judgements.at(-1);
  return last === undefined ? { state: 'waiting', judgement: null, uncounted: null } : { state: 'uncounted', judgement: last, uncounted: who(last.stamp, unit) };
}

function isStale({ stamp }: Judgement, claim: Claim, evidence: Evidence): boolean {
  return unseenChange(stamp, claim.changes) !== null || unseenChange(stamp, evidence.changes) !== null;
}

/** Whether a claim counts at the level of the claims: it waits, or it was accepted. */
export function countsAsClaimed({ state }: Pick<ClaimCoverage, 'state'>): boolean {
  return state !== 'not-yet' && state !== 'more-needed';
}
