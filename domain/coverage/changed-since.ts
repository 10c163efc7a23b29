import type { EvidenceReference } from '../evidence/evidence-id.ts';
import type { Claim, Evidence, Stamp } from '../portfolio/portfolio.ts';
import { hadSeen, unseenChange } from '../portfolio/seen.ts';

/** The evidence of one criterion that a decision rested on and that changed, or was withdrawn or erased, unseen by its writer (FORMAT 12). */
export type ChangedSince = (decision: Stamp) => readonly EvidenceReference[];

/** A claim with its evidence, of which something changed at some time. */
export interface Unsettled { readonly claim: Claim; readonly evidence: Evidence }

/** Whether anything of a claim or its evidence ever changed: most never do. */
export function isUnsettled(claim: Claim, evidence: Evidence): boolean {
  return claim.withdrawn !== undefined || claim.changes.length > 0 || evidence.changes.length > 0 || evidence.withdrawn !== undefined || evidence.erased !== undefined;
}

/** Answers for these claims; each decision is looked at once. */
export function changedSince(unsettled: readonly Unsettled[]): ChangedSince {
  const known = new Map<Stamp, readonly EvidenceReference[]>();
  return (decision) => {
    const answer = known.get(decision) ?? unsettled.filter((some) => restedOn(decision, some) && changed(decision, some)).map(({ evidence }) => evidence.reference);
    known.set(decision, answer);
    return answer;
  };
}

/** Whether the claim stood accepted as far as the decision's writer had seen. */
function restedOn(decision: Stamp, { claim }: Unsettled): boolean {
  return claim.judgements.findLast((judgement) => hadSeen(decision, judgement.stamp))?.verdict === 'accepted';
}

function changed(decision: Stamp, { claim, evidence }: Unsettled): boolean {
  const ends = [claim.withdrawn, evidence.withdrawn?.stamp, evidence.erased?.stamp];
  return ends.some((end) => end !== undefined && !hadSeen(decision, end)) || unseenChange(decision, claim.changes) !== null || unseenChange(decision, evidence.changes) !== null;
}
