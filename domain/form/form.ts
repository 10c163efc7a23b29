import { z } from 'zod';
import { methodSchema } from '../unit/method.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/**
 * One field of an evidence form. `rows` is a table that grows (the lines of a narrative, questions
 * with answers): each row is a place that a claim can name by `place` and its number, from 1.
 */
const fieldSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['line', 'text', 'time', 'day', 'person']), id, label: z.string().min(1), required: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('choice'), id, label: z.string().min(1), options: z.array(z.strictObject({ id, label: z.string().min(1) })).readonly(), required: z.boolean().optional() }),
  z.strictObject({
    kind: z.literal('rows'), id, label: z.string().min(1), required: z.boolean().optional(),
    place: z.enum(['line', 'paragraph', 'question']),
    /** Questions that help the writer along: shown beside the field, never printed. */
    prompts: z.array(z.string().min(1)).readonly().optional(),
    columns: z.array(z.strictObject({ id, label: z.string().min(1), kind: z.enum(['line', 'text', 'time']) })).min(1).readonly(),
  }),
]);
export type FormField = z.infer<typeof fieldSchema>;

/** A form on which evidence is written: which methods it serves, its fields, and who signs what on it. */
export const formSchema = z.strictObject({
  format: z.literal('attest-form'), version: z.literal(1),
  id, title: z.string().min(1),
  methods: z.array(methodSchema).min(1).readonly(),
  /** Heading over identity fields is the form's title; `fields` come in printed order. */
  fields: z.array(fieldSchema).min(1).readonly(),
  /** The rows field or text field that takes the main words: where `--text` goes. */
  main: id,
  signatures: z.array(z.strictObject({ role: z.string().min(1), title: z.string().min(1), declares: z.string().min(1) })).readonly(),
});
export type Form = z.infer<typeof formSchema>;

/** What was written on a form: a value a field, text or rows of texts by column. Kept as a file in `evidence/`. */
export const formContentSchema = z.strictObject({
  format: z.literal('attest-form-content'), version: z.literal(1),
  form: id,
  values: z.record(id, z.union([z.string(), z.array(z.record(id, z.string())).readonly()])),
});
export type FormContent = z.infer<typeof formContentSchema>;
