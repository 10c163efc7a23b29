import { evidenceItem } from '../coverage/evidence-item.ts';
import type { ClaimCoverage, CriterionCoverage, UnitCoverage } from '../coverage/coverage.ts';
import { compareReferences } from '../evidence/reference.ts';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { Evidence, Inference, Portfolio } from '../portfolio/portfolio.ts';
import type { EvidenceItem } from '../rules/facts.ts';
import type { UnitId } from '../unit/criterion-key.ts';

/** One criterion that an item bears on: a claim, or an inference that stands and rests on it. */
export interface SamplablePart { readonly criterion: CriterionCoverage; readonly claim: ClaimCoverage | null; readonly inference: Inference | null }

/** An item of evidence with all that it bears on in one unit: what a sample can be drawn from. */
export interface Samplable { readonly unit: UnitId; readonly evidence: Evidence; readonly item: EvidenceItem; readonly parts: readonly SamplablePart[] }

/** Everything of a unit that can be looked at, in the order of the references; what is withdrawn or supplementary bears on nothing. */
export function samplableOf(portfolio: Portfolio, { unit, criteria }: UnitCoverage): readonly Samplable[] {
  const parts = new Map<EvidenceId, SamplablePart[]>();
  const put = (id: EvidenceId, part: SamplablePart): void => {
    const some = parts.get(id);
    if (some === undefined) parts.set(id, [part]);
    else some.push(part);
  };
  for (const criterion of criteria) {
    const standing = criterion.inferences.filter(({ stands }) => stands).map(({ inference }) => inference);
    const inferredFrom = (id: EvidenceId): Inference | null => standing.find(({ from }) => from.some(({ evidence }) => evidence === id)) ?? null;
    const claimed = new Set(criterion.claims.map(({ evidence }) => evidence.id));
    for (const claim of criterion.claims) put(claim.evidence.id, { criterion, claim, inference: inferredFrom(claim.evidence.id) });
    const sources = new Set(standing.flatMap(({ from }) => from.map(({ evidence }) => evidence)));
    for (const id of sources) if (!claimed.has(id)) put(id, { criterion, claim: null, inference: inferredFrom(id) });
  }
  const found = [...parts].flatMap(([id, some]): readonly Samplable[] => {
    const evidence = portfolio.evidence.get(id);
    return evidence === undefined ? [] : [{ unit, evidence, item: evidenceItem(portfolio, evidence), parts: some }];
  });
  return found.sort((a, b) => compareReferences(a.evidence.reference, b.evidence.reference));
}

/** Whether an assessor's judgement stands there to be looked at: what waits for the assessor is not sampled before they have spoken. */
export function isJudged({ claim, inference }: SamplablePart): boolean {
  return inference !== null || claim?.state === 'accepted' || claim?.state === 'not-yet' || claim?.state === 'more-needed';
}
