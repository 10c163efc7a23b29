import type { Bringing } from '../portfolio/brought-claims.ts';
import { claimOf } from '../portfolio/change-draft.ts';
import type { Claim, CriterionPair, Portfolio } from '../portfolio/portfolio.ts';
import { criterionKey, type UnitId } from '../unit/criterion-key.ts';
import type { UnitComparison } from './compare-units.ts';

/** Which criterion of one unit of a portfolio became which of another, as they compare. */
export function pairsOf({ criteria }: UnitComparison, earlier: UnitId, later: UnitId): readonly CriterionPair[] {
  return criteria.flatMap((change): CriterionPair[] => {
    if (change.kind === 'new' || change.kind === 'gone') return [];
    const [from, to] = [criterionKey(earlier, change.earlier.list, change.earlier.label), criterionKey(later, change.later.list, change.later.label)];
    return [{ from, to, words: change.kind === 'reworded' ? 'reworded' : 'same' }];
  });
}

/** Claims that go over by themselves: for criteria whose words are the same, where evidence and claim stand and nothing is claimed there yet. */
export function claimsToBring(portfolio: Portfolio, pairs: readonly CriterionPair[]): readonly Bringing[] {
  return pairs.filter(({ words }) => words === 'same').flatMap(({ from, to }) => [...portfolio.claims.get(from)?.values() ?? []]
    .filter((claim) => standsIn(portfolio, claim) && claimOf(portfolio, claim.evidence, to) === undefined)
    .map(({ evidence }) => ({ evidence, from, to })));
}

/** Whether a claim stands and its evidence was not withdrawn. */
export function standsIn(portfolio: Portfolio, { evidence, withdrawn }: Claim): boolean {
  return withdrawn === undefined && portfolio.evidence.get(evidence)?.withdrawn === undefined;
}
