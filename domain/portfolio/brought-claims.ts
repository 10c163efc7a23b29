import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import { claimOf, putClaim, replaceClaim, without } from './change-draft.ts';
import type { Draft } from './draft.ts';
import type { Change, Claim, Portfolio, Stamp } from './portfolio.ts';
import { hadSeen } from './seen.ts';

/** One claim that goes over from an earlier edition's criterion to a later one's. */
export interface Bringing { readonly evidence: EvidenceId; readonly from: CriterionKey; readonly to: CriterionKey }

/**
 * Brings a claim over with what was judged of it. That it came is a change that none of its judges had seen (FORMAT 12): so nothing that
 * was judged counts until it is judged again. A claim that stands there already stays as it is.
 */
export function bringClaim(draft: Draft, { evidence, from, to }: Bringing, stamp: Stamp): void {
  const [old, there] = [claimOf(draft, evidence, from), claimOf(draft, evidence, to)];
  if (old === undefined || old.withdrawn !== undefined || (there !== undefined && there.withdrawn === undefined)) return;
  const { places, how, made } = old;
  putClaim(draft, {
    ...(there === undefined ? {} : without(there, 'withdrawn', 'how')),
    evidence, criterion: to, places, ...(how === undefined ? {} : { how }), made: there?.made ?? made,
    changes: [...(there?.changes ?? []), ...old.changes, stamp], judgements: [...(there?.judgements ?? []), ...old.judgements], brought: { from, stamp },
  });
  replaceClaim(draft, evidence, from, (claim) => ({ ...claim, broughtTo: [...new Set([...(claim.broughtTo ?? []), to])] }));
}

/**
 * Does to the claims that were brought over from this one what is done to it by somebody who had not seen that: two people who work apart
 * lose nothing. Whoever had seen it speaks of the earlier edition alone.
 */
export function alsoWhereBrought(draft: Draft, { evidence, criterion }: Pick<Claim, 'evidence' | 'criterion'>, stamp: Stamp, does: (to: CriterionKey) => void): void {
  for (const { criterion: to, brought } of broughtFrom(draft, evidence, criterion)) if (brought !== undefined && !hadSeen(stamp, brought.stamp)) does(to);
}

/** What is taken back of a claim changes those that were brought over from it, too. */
export function changeClaimAndBrought(draft: Draft, { evidence, criterion }: Pick<Claim, 'evidence' | 'criterion'>, change: Change): void {
  for (const key of [criterion, ...broughtFrom(draft, evidence, criterion).map((claim) => claim.criterion)]) {
    replaceClaim(draft, evidence, key, (old) => ({ ...old, changes: [...old.changes, change] }));
  }
}

/** The claims brought over from this one, directly or through others, each once. */
function broughtFrom(portfolio: Portfolio, evidence: EvidenceId, from: CriterionKey, passed: ReadonlySet<CriterionKey> = new Set()): readonly Claim[] {
  const seen = new Set([...passed, from]);
  return (claimOf(portfolio, evidence, from)?.broughtTo ?? []).flatMap((to) => {
    const claim = claimOf(portfolio, evidence, to);
    return seen.has(to) || claim?.brought?.from !== from ? [] : [claim, ...broughtFrom(portfolio, evidence, to, seen)];
  });
}
