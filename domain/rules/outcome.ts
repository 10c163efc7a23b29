import type { EvidenceReference } from '../evidence/evidence-id.ts';
import type { WriterRole } from '../person/role.ts';
import type { Confirmation } from '../portfolio/portfolio.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import type { Rule } from '../unit/rule.ts';
import type { RuleState } from './verdict.ts';

/** One rule at one level: what it comes to, in words, and what would close it. Words and lists are made when first read. */
export interface LevelOutcome {
  readonly state: RuleState;
  /** A whole sentence: what this rests on, or what is missing. */
  readonly because: string;
  /** The facts that stand beside a confirmation, without who confirmed and on what grounds; null where nobody confirmed. */
  readonly beside: string | null;
  /** What would close it, or null when nothing need be done. */
  readonly wouldClose: string | null;
  /** Whose move it is, or null. */
  readonly who: WriterRole | null;
  /** What it rests on at this level, in order of reference. */
  readonly references: readonly EvidenceReference[];
  /** The criteria that are missing something, in the unit's order. */
  readonly lacking: readonly CriterionKey[];
}

/** One rule of a unit, evaluated at both levels. `id` is R1, R2 ... in the order of the form; implied ones I1, I2 ... */
export interface RuleOutcome {
  readonly id: string;
  readonly rule: Rule;
  /** Not printed on the form: follows from how such units are assessed. */
  readonly implied: boolean;
  /** What the claims would give if all were accepted. */
  readonly claimed: LevelOutcome;
  /** What the judgements give. */
  readonly judged: LevelOutcome;
  /** Criteria that are closed by this rule at the judged level, for the coverage words of print ("by rule 7"). */
  readonly served: readonly CriterionKey[];
  /** An assessor may confirm it: without a confirmation it is for a person, or only shown. */
  readonly confirmable: boolean;
  /** The confirmation that stands, or null. */
  readonly confirmation: Confirmation | null;
}
