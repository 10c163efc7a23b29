import type { EvidenceId } from '../evidence/evidence-id.ts';
import { compareReferences } from '../evidence/reference.ts';
import { assessmentStanding, type AssessmentStanding } from '../portfolio/assessment-standing.ts';
import type { Counts } from '../portfolio/counts.ts';
import type { Evidence, Portfolio } from '../portfolio/portfolio.ts';
import type { UnitCoverage } from './coverage.ts';
import { whoCounts } from './who-counts.ts';

/** An item, and how it stands with its being valid, authentic and current. */
export interface ItemAssessed { readonly item: Evidence; readonly standing: AssessmentStanding }

/** The items that a unit's accepted claims and standing inferences rest on, in order of reference. */
export function reliedOn({ unit, criteria }: Pick<UnitCoverage, 'unit' | 'criteria'>, portfolio: Portfolio, counts: Counts): readonly ItemAssessed[] {
  const named = new Set<EvidenceId>();
  for (const { claims, inferences } of criteria) {
    for (const { state, evidence } of claims) if (state === 'accepted') named.add(evidence.id);
    for (const { stands, inference } of inferences) if (stands) for (const { evidence } of inference.from) named.add(evidence);
  }
  const who = whoCounts(portfolio, counts);
  const found = [...named].flatMap((id) => portfolio.evidence.get(id) ?? []).sort((a, b) => compareReferences(a.reference, b.reference));
  return found.map((item) => ({ item, standing: assessmentStanding(item, (stamp) => who(stamp, unit) === null) }));
}

/** Those of them of which nobody who counts has said it as they are now. Nothing that counts is held back by it; whoever verifies would ask. */
export function notAssessed(items: readonly ItemAssessed[]): readonly ItemAssessed[] {
  return items.filter(({ standing }) => standing.state !== 'found' && standing.state !== 'not-yet');
}
