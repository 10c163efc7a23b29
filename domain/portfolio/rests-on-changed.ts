import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import { assessmentStanding } from './assessment-standing.ts';
import type { Claim, Evidence, Portfolio, Stamp } from './portfolio.ts';
import { hadSeen, unseenChange } from './seen.ts';

/**
 * Whether something that whoever made this line on a unit had seen accepted changed afterwards, unseen (FORMAT 12), or the unit's reading was
 * corrected. `gone`: evidence that is taken for gone, too. `counts`: whose finding evidence not valid, authentic and current counts.
 */
export function restsOnChanged(portfolio: Portfolio, unit: UnitId, rested: Stamp, gone: ReadonlySet<EvidenceId> = new Set(), counts: (stamp: Stamp) => boolean = () => true): boolean {
  const corrected = (portfolio.units.get(unit)?.replaced ?? []).some((replaced) => !hadSeen(rested, replaced.stamp));
  return corrected || claimsOf(portfolio, unit).some((claim) => acceptedBy(rested, claim) && hasChanged(rested, claim, portfolio.evidence.get(claim.evidence), gone, counts));
}

function claimsOf({ claims }: Portfolio, unit: UnitId): readonly Claim[] {
  return [...claims].filter(([key]) => key.startsWith(`${unit}#`)).flatMap(([, some]) => [...some.values()]);
}

function acceptedBy(rested: Stamp, { judgements }: Claim): boolean {
  return judgements.some((judgement) => judgement.verdict === 'accepted' && hadSeen(rested, judgement.stamp));
}

function hasChanged(rested: Stamp, claim: Claim, item: Evidence | undefined, gone: ReadonlySet<EvidenceId>, counts: (stamp: Stamp) => boolean): boolean {
  const ends = [claim.withdrawn, item?.withdrawn?.stamp, item?.erased?.stamp].filter((stamp) => stamp !== undefined);
  if (ends.length === 0 && gone.has(claim.evidence)) return true;
  if (ends.some((stamp) => !hadSeen(rested, stamp)) || unseenChange(rested, [...claim.changes, ...(item?.changes ?? [])]) !== null) return true;
  return item !== undefined && turnedDownSince(rested, item, counts);
}

/** Whether an assessor found since that it is not valid, authentic and current, and that stands. */
function turnedDownSince(rested: Stamp, item: Evidence, counts: (stamp: Stamp) => boolean): boolean {
  const { state, assessment } = assessmentStanding(item, counts);
  return state === 'not-yet' && assessment !== null && !hadSeen(rested, assessment.stamp);
}
