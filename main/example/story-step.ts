import { z } from 'zod';
import { describe } from '../../domain/command/kinds/describe.ts';
import { instantSchema, storyEvidenceSchema, storyFilesSchema, writerSchema } from './story-words.ts';

const text = z.string().min(1);
const answer = z.enum(['yes', 'not-yet']);
const optional = text.exactOptional();
const addresses = z.array(text).min(1).readonly();

/** One thing that one person does at one time; what there is to say about it is what the action of `main/actions` takes. */
function step<K extends string, S extends z.core.$ZodLooseShape>(name: K, shape: S) {
  return z.strictObject({ at: instantSchema, as: writerSchema, do: z.literal(name), ...shape });
}

const presenting = { reference: text, evidence: storyEvidenceSchema, ...storyFilesSchema.shape };
const from = z.array(z.strictObject({ reference: text, place: text })).min(1).readonly();
const marks = z.array(z.strictObject({ addresses, place: optional })).min(1).readonly();

export const stepSchema = z.discriminatedUnion('do', [
  step('describe', { details: describe.schema.shape.details }),
  step('describe-person', { status: optional, initials: optional }),
  step('register-witness', { name: text, status: z.enum(['witness', 'expert-witness']), job: optional, competence: optional, relationship: optional, contact: optional }),
  step('add', presenting),
  step('record', { ...presenting, marks }),
  step('withdraw', { reference: text, because: text }),
  step('claim', { reference: text, addresses, place: optional, how: optional }),
  step('assess', { reference: text, valid: answer, authentic: answer, current: answer, why: optional }),
  step('judge', { reference: text, addresses, verdict: z.enum(['accepted', 'not-yet', 'more-needed']), why: optional }),
  step('infer', { address: text, from, why: text }),
  step('reason', { addresses, because: text }),
  step('confirm', { rule: text, because: text }),
  step('feedback', { reference: optional, unit: optional, text }),
  step('add-action', { text, due: text, who: optional }),
  step('finish-action', { number: z.int().positive(), day: text }),
  step('decide', { code: text, outcome: z.enum(['competent', 'not-yet']), why: optional }),
  step('declare', { unit: text }),
  step('sample', { reference: text, addresses }),
  step('finding', { reference: text, unit: text, result: z.enum(['agreed', 'not-agreed', 'not-seen']), text }),
]);

/** One step of the story. */
export type Step = z.infer<typeof stepSchema>;
export type StepOf<K extends Step['do']> = Extract<Step, { readonly do: K }>;
