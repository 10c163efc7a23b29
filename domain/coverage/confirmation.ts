import type { EvidenceReference } from '../evidence/evidence-id.ts';
import type { Claim, Confirmation, Portfolio, Stamp } from '../portfolio/portfolio.ts';
import { hadSeen, unseenChange } from '../portfolio/seen.ts';
import type { CompiledRule } from '../rules/compile-rules.ts';
import type { ConfirmationStanding } from '../rules/confirmation-standing.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { WhoCounts } from './who-counts.ts';

/** The confirmation of a rule that stands, else the last that no longer does, else null. `unsettled`: claims of its target that changed in any way. */
export function confirmationOf(portfolio: Portfolio, unit: UnitId, { id }: Pick<CompiledRule, 'id'>, who: WhoCounts, unsettled: readonly Claim[]): ConfirmationStanding | null {
  let last: ConfirmationStanding | null = null;
  for (const confirmation of portfolio.confirmations.values()) {
    if (confirmation.unit !== unit || confirmation.rule !== id || confirmation.retracted !== undefined || who(confirmation.stamp, unit) !== null) continue;
    const standing = standingOf(portfolio, unit, confirmation, unsettled);
    if (standing.fault === null || last?.fault !== null) last = standing;
  }
  return last;
}

function standingOf(portfolio: Portfolio, unit: UnitId, confirmation: Confirmation, unsettled: readonly Claim[]): ConfirmationStanding {
  const { stamp } = confirmation;
  const by = portfolio.writers.get(stamp.writer)?.person.name ?? '';
  const corrected = (portfolio.units.get(unit)?.replaced ?? []).some((replaced) => !hadSeen(stamp, replaced.stamp));
  if (corrected) return { confirmation, by, fault: { kind: 'corrected' } };
  const changed = unsettled.filter((claim) => restedOn(stamp, claim) && changedSince(portfolio, stamp, claim));
  const references = new Set<EvidenceReference>(changed.flatMap((claim) => portfolio.evidence.get(claim.evidence)?.reference ?? []));
  return { confirmation, by, fault: references.size === 0 ? null : { kind: 'changed', references: [...references] } };
}

/** Whether the claim stood accepted as far as the confirming assessor had seen. */
function restedOn(stamp: Stamp, claim: Claim): boolean {
  return claim.judgements.findLast((judgement) => hadSeen(stamp, judgement.stamp))?.verdict === 'accepted';
}

function changedSince(portfolio: Portfolio, stamp: Stamp, claim: Claim): boolean {
  const evidence = portfolio.evidence.get(claim.evidence);
  const ends = [claim.withdrawn, evidence?.withdrawn?.stamp, evidence?.erased?.stamp];
  return ends.some((end) => end !== undefined && !hadSeen(stamp, end)) || unseenChange(stamp, claim.changes) !== null || unseenChange(stamp, evidence?.changes ?? []) !== null;
}
