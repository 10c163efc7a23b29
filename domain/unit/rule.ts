import type { z } from 'zod';
import type { ruleSchema } from '../rules/kinds.ts';

/** One demand of a unit on its evidence, with the sentence it was read from. */
export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
