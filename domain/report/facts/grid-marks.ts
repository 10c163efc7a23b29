import type { ClaimCoverage, CriterionCoverage } from '../../coverage/coverage.ts';
import type { EvidenceId } from '../../evidence/evidence-id.ts';
import { assertNever } from '../../text/assert-never.ts';

/** What one item of evidence does for one criterion, as the grid shows it. */
export type GridMark = 'observed' | 'accepted' | 'inferred' | 'more-needed' | 'not-yet' | 'not-judged';

/** The sign of each mark. */
export const gridSigns: Readonly<Record<GridMark, string>> = { observed: '●', accepted: '✓', inferred: '◆', 'more-needed': '+', 'not-yet': '✘', 'not-judged': '○' };

/** The marks of one criterion by evidence; evidence that is not claimed has none. A standing inference shows unless the claim is accepted. */
export function gridMarks(criterion: CriterionCoverage): ReadonlyMap<EvidenceId, GridMark> {
  const marks = new Map<EvidenceId, GridMark>();
  for (const { inference, stands } of criterion.inferences) if (stands) for (const source of inference.from) marks.set(source.evidence, 'inferred');
  for (const claim of criterion.claims) {
    const mark = claimMark(claim);
    if (marks.get(claim.evidence.id) !== 'inferred' || mark === 'observed' || mark === 'accepted') marks.set(claim.evidence.id, mark);
  }
  return marks;
}

function claimMark({ state, observed }: ClaimCoverage): GridMark {
  switch (state) {
    case 'accepted': return observed ? 'observed' : 'accepted';
    case 'not-yet': return 'not-yet';
    case 'more-needed': return 'more-needed';
    case 'waiting': case 'stale': case 'uncounted': return 'not-judged';
    default: return assertNever(state);
  }
}
