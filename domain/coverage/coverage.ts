import type { EvidenceReference } from '../evidence/evidence-id.ts';
import type { Claim, Evidence, Inference, Judgement, Reason } from '../portfolio/portfolio.ts';
import type { RuleOutcome } from '../rules/outcome.ts';
import type { CriterionKey, CriterionList, UnitId } from '../unit/criterion-key.ts';

export type CriterionState = 'nothing' | 'claimed' | 'accepted' | 'inferred' | 'not-yet' | 'more-needed';

/**
 * How one claim stands. `stale`: judged before a change that its judge had not seen, so it waits again.
 * `uncounted`: its judge is not on the centre's list, is the candidate, or is a trainee not yet countersigned:
 * the judgement is shown and counts nowhere, and the claim waits.
 */
export type ClaimState = 'waiting' | 'accepted' | 'not-yet' | 'more-needed' | 'stale' | 'uncounted';

/** Why what a writer decided does not count (FORMAT 15). */
export type UncountedReason = 'unknown-signer' | 'refused' | 'not-an-assessor' | 'the-candidate' | 'not-countersigned';

export interface ClaimCoverage {
  readonly claim: Claim;
  readonly evidence: Evidence;
  readonly state: ClaimState;
  /** The judgement that stands, if any (also when stale or uncounted). */
  readonly judgement: Judgement | null;
  /** Why that judgement does not count; null where it does, and where there is none. */
  readonly uncounted: UncountedReason | null;
  /** Seen and recorded by an assessor of this candidate. */
  readonly observed: boolean;
}

export interface InferenceCoverage {
  readonly inference: Inference;
  /** False when a source fell (withdrawn, changed, not fit) or the rule does not allow it; `why` says so. */
  readonly stands: boolean;
  readonly why: string | null;
  readonly references: readonly EvidenceReference[];
}

/** One criterion with what is claimed, accepted and missing. Everything here is derived. */
export interface CriterionCoverage {
  readonly key: CriterionKey;
  readonly list: CriterionList;
  /** As addresses use it: "3", "S1/a". */
  readonly label: string;
  /** As print shows it: "3", "(a)". */
  readonly printed: string;
  readonly text: string;
  readonly state: CriterionState;
  /** In order of reference. Withdrawn claims, and evidence withdrawn, erased or supplementary, are left out. */
  readonly claims: readonly ClaimCoverage[];
  readonly inferences: readonly InferenceCoverage[];
  /** References of everything that stands for it (claims that are not turned down, standing inferences). */
  readonly references: readonly EvidenceReference[];
  /** Recorded by an assessor who counts, and not retracted. */
  readonly reasons: readonly Reason[];
  /** Number of distinct items, and of distinct days, that stand accepted. */
  readonly occasions: number;
  readonly days: number;
}

/** One unit: every criterion in the unit's order, every rule in the form's order, implied rules after. */
export interface UnitCoverage {
  readonly unit: UnitId;
  readonly criteria: readonly CriterionCoverage[];
  readonly rules: readonly RuleOutcome[];
  /** Where the document states no rules: the sentence that says so. */
  readonly noRules: string | null;
}
