import type { z } from 'zod';
import type { CriterionList } from '../unit/criterion-key.ts';
import type { RuleView } from './facts.ts';
import type { Verdict } from './verdict.ts';

/** One kind of rule: its shape in a unit's data, where it looks, and when it is met. */
export interface RuleKindOf<S extends z.ZodType> {
  readonly schema: S;
  /** The lists it looks at where the rule names no target. */
  readonly usual: readonly CriterionList[];
  /** It speaks of the whole assessment, so that a unit without such criteria still has it. */
  readonly always?: boolean;
  readonly evaluate: (rule: z.infer<S>, view: RuleView) => Verdict;
}

/** States a kind of rule; its `evaluate` takes what its `schema` reads. */
export function ruleKind<S extends z.ZodType>(kind: RuleKindOf<S>): RuleKindOf<S> {
  return kind;
}
