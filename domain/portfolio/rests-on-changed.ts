import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { Claim, Portfolio, Stamp } from './portfolio.ts';
import { hadSeen, unseenChange } from './seen.ts';

/**
 * Whether something that whoever made this line on a unit had seen accepted changed afterwards, unseen (FORMAT 12), or the unit's reading was
 * corrected. `gone`: evidence that is taken for gone, too.
 */
export function restsOnChanged(portfolio: Portfolio, unit: UnitId, rested: Stamp, gone: ReadonlySet<EvidenceId> = new Set()): boolean {
  const corrected = (portfolio.units.get(unit)?.replaced ?? []).some((replaced) => !hadSeen(rested, replaced.stamp));
  return corrected || claimsOf(portfolio, unit).some((claim) => acceptedBy(rested, claim) && hasChanged(portfolio, rested, claim, gone));
}

function claimsOf({ claims }: Portfolio, unit: UnitId): readonly Claim[] {
  return [...claims].filter(([key]) => key.startsWith(`${unit}#`)).flatMap(([, some]) => [...some.values()]);
}

function acceptedBy(rested: Stamp, { judgements }: Claim): boolean {
  return judgements.some((judgement) => judgement.verdict === 'accepted' && hadSeen(rested, judgement.stamp));
}

function hasChanged({ evidence }: Portfolio, rested: Stamp, claim: Claim, gone: ReadonlySet<EvidenceId>): boolean {
  const item = evidence.get(claim.evidence);
  const ends = [claim.withdrawn, item?.withdrawn?.stamp, item?.erased?.stamp].filter((stamp) => stamp !== undefined);
  if (ends.length === 0 && gone.has(claim.evidence)) return true;
  return ends.some((stamp) => !hadSeen(rested, stamp)) || unseenChange(rested, [...claim.changes, ...(item?.changes ?? [])]) !== null;
}
