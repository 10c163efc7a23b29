import type { EvidenceId, EvidenceReference } from '../evidence/evidence-id.ts';
import type { Day } from '../text/day.ts';
import type { CriterionKey, CriterionList } from '../unit/criterion-key.ts';
import type { DemandedMethod } from '../unit/method.ts';
import type { Setting } from '../unit/setting.ts';
import type { Say } from '../words/say.ts';
import type { EffectiveMethod } from './effective-method.ts';

/** What the claims would give if all were accepted, and what the judgements give. */
export type Level = 'claimed' | 'judged';

/** One piece of evidence as rules see it. */
export interface EvidenceItem {
  readonly id: EvidenceId;
  readonly reference: EvidenceReference;
  /** The reference taken apart, so that E2 comes before E10. */
  readonly order: readonly [series: string, number: number];
  /** The method as which it counts, which need not be the one it was given. */
  readonly counts: EffectiveMethod;
  /** Names of the assessors who observed; empty unless it counts as observation. */
  readonly observers: readonly string[];
  /** Names of those who testify; empty unless it counts as testimony. */
  readonly witnesses: readonly string[];
  readonly day: Day;
  readonly until: Day | null;
  readonly setting: Setting | null;
  /** By setting or by method. */
  readonly simulated: boolean;
  readonly client: string | null;
  readonly task: string | null;
}

/** How rules name a criterion. */
export interface NamedCriterion {
  readonly list: CriterionList;
  /** As print shows it, and told apart where two are printed alike: "3", "(a)", "C2 (a)". */
  readonly printed: string;
  /** Where it stands in the unit; neighbours differ by one, groups of scope by more. */
  readonly place: number;
}

/** One criterion at one level: what it relies on. */
export interface CriterionAt extends NamedCriterion {
  readonly key: CriterionKey;
  /** In order of reference. */
  readonly items: readonly EvidenceItem[];
  readonly byMethod: ReadonlyMap<EffectiveMethod, readonly EvidenceItem[]>;
  /** What standing inferences rest on; null where nothing is inferred. */
  readonly inferredFrom: readonly EvidenceItem[] | null;
  /** Why an inference made for it does not stand; null where none fell. */
  readonly fallen: string | null;
  /** A trainee accepted a claim, and it counts once countersigned. */
  readonly toCountersign: boolean;
  /** An assessor recorded a reason for it. */
  readonly reasoned: boolean;
  /** A knowledge statement that says how to do something. */
  readonly howTo: boolean;
}

/** What a kind of rule looks at: its target at one level, and the few other things that rules rest on. */
export interface RuleView {
  readonly level: Level;
  readonly target: readonly CriterionAt[];
  /** Criteria of a further part that the rule names, as `from` and `items` do. */
  readonly part: (from: string, items?: readonly string[]) => readonly CriterionAt[];
  /** Methods that another rule of the unit forbids for this criterion. */
  readonly forbidden: (key: CriterionKey) => readonly DemandedMethod[];
  /** Whether this name stands on the witness status list, as an expert where `expert`. */
  readonly registered: (name: string, expert: boolean) => boolean;
  readonly environmentApproved: boolean;
  readonly say: Say;
}
