import { z } from 'zod';

/** The assessment methods of the field, in the order in which they are offered. */
export const methods = [
  'observation', 'expert-witness', 'witness-testimony', 'questioning', 'professional-discussion', 'product', 'personal-statement',
  'reflective-account', 'case-study', 'simulation', 'rpl', 'test', 'other',
] as const;

/** A named method, or a record that a unit names itself (`record:complaint log`). */
export const methodSchema = z.union([z.enum(methods), z.templateLiteral(['record:', z.string().min(1)])]);
export type AssessmentMethod = z.infer<typeof methodSchema>;

/** What a rule may ask for: a method, or `alternative`, which is any of them but observation. */
export const demandedMethodSchema = z.union([methodSchema, z.literal('alternative')]);
export type DemandedMethod = z.infer<typeof demandedMethodSchema>;
