import type { ClaimCoverage } from '../../coverage/coverage.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import type { UnitFacts } from '../unit-context.ts';

/** All claims that stand on a unit's criteria. */
export function claimsOfUnit({ coverage }: Pick<UnitFacts, 'coverage'>): readonly ClaimCoverage[] {
  return coverage.criteria.flatMap((criterion) => criterion.claims);
}

/** The evidence that a unit's claims and inferences name, in order of reference. */
export function evidenceOfUnit(context: UnitFacts): readonly Evidence[] {
  const claimed = claimsOfUnit(context).map((claim) => claim.evidence.id);
  const inferred = context.coverage.criteria.flatMap((criterion) => criterion.inferences.flatMap(({ inference }) => inference.from.map((source) => source.evidence)));
  const named = new Set([...claimed, ...inferred]);
  return context.evidence.filter((item) => named.has(item.id) && item.withdrawn === undefined);
}
