import { z } from 'zod';
import { demandedMethodSchema } from './method.ts';

const names = z.array(z.string()).readonly().optional();

/** Where a rule looks. Several fields narrow one another (`from` + `items`); none of them means what is usual for the kind. */
const target = {
  of: z.union([z.enum(['unit', 'criteria', 'scope', 'knowledge']), z.templateLiteral(['group:', z.string().min(1)])]).optional(),
  criteria: names,
  knowledge: names,
  from: z.string().optional(),
  items: names,
  remainderOf: z.string().optional(),
  formatting: z.enum(['shaded', 'bold-italic', 'italic']).optional(),
  except: names,
};

/** What every rule has, whatever its kind. */
export const ruleFields = {
  ...target,
  strength: z.enum(['must', 'should', 'may']),
  /** The words of the form that this rule was read from, verbatim. */
  sentence: z.string().min(1),
  /** What is missing: the rule could not be read whole, so a person decides it. */
  unresolved: z.string().optional(),
  /** What was mended in reading, shown for confirmation. */
  repaired: z.string().optional(),
  /** The sentence is the centre's own: the document prints none like it. */
  own: z.literal(true).optional(),
};

export type TargetFields = Readonly<z.infer<z.ZodObject<typeof target>>>;

/** The methods that a rule names, at least one. */
export const methodListSchema = z.array(demandedMethodSchema).min(1).readonly();

/** Methods that a unit counts as another one: an expert witness as observation, say. */
export const countsAsSchema = z.array(z.strictObject({ method: demandedMethodSchema, as: demandedMethodSchema })).readonly();
export type CountsAs = z.infer<typeof countsAsSchema>;
