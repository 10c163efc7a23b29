import { z } from 'zod';
import { demandedMethodSchema } from './method.ts';

/** Where a rule looks. Several fields may narrow one another (`from` + `items`). */
const target = {
  of: z.union([z.enum(['unit', 'criteria', 'scope', 'knowledge']), z.templateLiteral(['group:', z.string().min(1)])]).optional(),
  criteria: z.array(z.string()).readonly().optional(),
  knowledge: z.array(z.string()).readonly().optional(),
  from: z.string().optional(),
  items: z.array(z.string()).readonly().optional(),
  remainderOf: z.string().optional(),
  formatting: z.enum(['shaded', 'bold-italic', 'italic']).optional(),
  except: z.array(z.string()).readonly().optional(),
};

const common = {
  ...target,
  strength: z.enum(['must', 'should', 'may']),
  /** The words of the form that this rule was read from, verbatim. */
  sentence: z.string().min(1),
  /** What is missing: the rule could not be read whole, so a person decides it. */
  unresolved: z.string().optional(),
  /** What was mended in reading, shown for confirmation. */
  repaired: z.string().optional(),
};

const methodList = z.array(demandedMethodSchema).min(1).readonly();
export const settings = ['workplace', 'realistic-working-environment', 'simulation', 'other'] as const;
export const settingSchema = z.enum(settings);
export type Setting = z.infer<typeof settingSchema>;

export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover'), ...common, quantity: z.union([z.literal('all'), z.int().positive()]) }),
  z.strictObject({
    kind: z.literal('method'), ...common,
    anyOf: methodList.optional(), allOf: methodList.optional(), mustInclude: methodList.optional(), noneOf: methodList.optional(),
    /** Methods that this unit counts as another one: an expert witness as observation, say. */
    countsAs: z.array(z.strictObject({ method: demandedMethodSchema, as: demandedMethodSchema })).readonly().optional(),
  }),
  z.strictObject({ kind: z.literal('allow'), ...common, anyOf: methodList, when: z.enum(['observation-not-possible', 'not-naturally-occurring']).optional() }),
  z.strictObject({
    kind: z.literal('choose'), ...common,
    atLeast: z.int().positive().optional(), exactly: z.int().positive().optional(), atMost: z.int().nonnegative().optional(), atLeastPercent: z.number().positive().max(100).optional(),
    anyOf: methodList.optional(),
    including: z.array(z.strictObject({ from: z.string(), items: z.array(z.string()).readonly().optional(), atLeast: z.int().positive() })).readonly().optional(),
  }),
  z.strictObject({ kind: z.literal('occasions'), ...common, min: z.int().positive(), method: demandedMethodSchema.optional(), distinct: z.enum(['date', 'client', 'task']) }),
  z.strictObject({ kind: z.literal('limit'), ...common, what: z.literal('reuse'), max: z.int().positive() }),
  z.strictObject({ kind: z.literal('simulation'), ...common, allowed: z.boolean(), alone: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('infer'), ...common, only: z.literal('how-to').optional(), from: methodList, otherwise: methodList.optional() }),
  z.strictObject({ kind: z.literal('context'), ...common, settings: z.array(settingSchema).min(1).readonly() }),
  z.strictObject({ kind: z.literal('sufficiency'), ...common, consistent: z.boolean().optional(), overTime: z.boolean().optional(), settings: z.array(settingSchema).readonly().optional() }),
  z.strictObject({ kind: z.literal('people'), ...common, role: z.string(), note: z.string().optional() }),
  z.strictObject({ kind: z.literal('review'), ...common }),
]);

/** One demand of a unit on its evidence, with the sentence it was read from. */
export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
