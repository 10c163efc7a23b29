import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { supersededBy } from '../portfolio/supersede.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';
import { standsIn } from './take-over.ts';

/** A criterion of an earlier edition that this one does not ask for, with what stands for it there. */
export interface NoLongerAsked { readonly criterion: CriterionKey; readonly evidence: readonly EvidenceId[] }

/** Evidence that was claimed for what a unit does not ask for any more: it stays with the earlier edition. */
export function noLongerAsked(portfolio: Portfolio, id: UnitId): readonly NoLongerAsked[] {
  return supersededBy(portfolio, id).flatMap(({ unit, supersession }) => {
    const kept = new Set(supersession.pairs.map(({ from }) => from));
    return [...portfolio.claims].filter(([key]) => key.startsWith(`${unit}#`) && !kept.has(key)).flatMap(([criterion, claims]) => {
      const evidence = [...claims.values()].filter((claim) => standsIn(portfolio, claim)).map((claim) => claim.evidence);
      return evidence.length === 0 ? [] : [{ criterion, evidence }];
    });
  });
}
