import { z } from 'zod';
import { assertNever } from '../text/assert-never.ts';
import type { RuleView } from './facts.ts';
import { allowRule } from './kinds/allow.ts';
import { chooseRule } from './kinds/choose.ts';
import { contextRule } from './kinds/context.ts';
import { coverRule } from './kinds/cover.ts';
import { inferRule } from './kinds/infer.ts';
import { limitRule } from './kinds/limit.ts';
import { methodRule } from './kinds/method.ts';
import { occasionsRule } from './kinds/occasions.ts';
import { peopleRule } from './kinds/people.ts';
import { reviewRule } from './kinds/review.ts';
import { simulationRule } from './kinds/simulation.ts';
import { sufficiencyRule } from './kinds/sufficiency.ts';
import type { Verdict } from './verdict.ts';

/** Every kind of rule there is. A new one is its file in kinds/ and its lines here. */
export const ruleKinds = {
  cover: coverRule,
  method: methodRule,
  allow: allowRule,
  choose: chooseRule,
  occasions: occasionsRule,
  limit: limitRule,
  simulation: simulationRule,
  infer: inferRule,
  context: contextRule,
  sufficiency: sufficiencyRule,
  people: peopleRule,
  review: reviewRule,
};

/** A rule as a unit's data holds it. */
export const ruleSchema = z.discriminatedUnion('kind', [
  coverRule.schema, methodRule.schema, allowRule.schema, chooseRule.schema, occasionsRule.schema, limitRule.schema,
  simulationRule.schema, inferRule.schema, contextRule.schema, sufficiencyRule.schema, peopleRule.schema, reviewRule.schema,
]);

/** What a rule comes to on what it looks at. */
export function evaluateKind(rule: z.infer<typeof ruleSchema>, view: RuleView): Verdict {
  switch (rule.kind) {
    case 'cover': return ruleKinds.cover.evaluate(rule, view);
    case 'method': return ruleKinds.method.evaluate(rule, view);
    case 'allow': return ruleKinds.allow.evaluate(rule, view);
    case 'choose': return ruleKinds.choose.evaluate(rule, view);
    case 'occasions': return ruleKinds.occasions.evaluate(rule, view);
    case 'limit': return ruleKinds.limit.evaluate(rule, view);
    case 'simulation': return ruleKinds.simulation.evaluate(rule, view);
    case 'infer': return ruleKinds.infer.evaluate(rule, view);
    case 'context': return ruleKinds.context.evaluate(rule, view);
    case 'sufficiency': return ruleKinds.sufficiency.evaluate(rule, view);
    case 'people': return ruleKinds.people.evaluate(rule, view);
    case 'review': return ruleKinds.review.evaluate(rule, view);
    default: return assertNever(rule);
  }
}
