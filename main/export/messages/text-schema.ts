import { z } from 'zod';
import type { Field, Run } from '../../../domain/report/text.ts';
import { object } from './shape.ts';

type TextRun = Extract<Run, { kind: 'text' }>;
type PageRun = Extract<Run, { kind: 'page' }>;
type FieldRun = Extract<Run, { kind: 'field' }>;
type Written = Extract<Field, { kind: 'text' | 'date' }>;
type Choice = Extract<Field, { kind: 'choice' }>;
type Check = Extract<Field, { kind: 'check' }>;

const words = z.string();
const emphasis = z.enum(['strong', 'open', 'refused', 'quiet', 'figure', 'small', 'struck']).exactOptional();

const field = z.discriminatedUnion('kind', [
  object<Written>()({ kind: z.enum(['text', 'date']), tag: words, alias: words, value: words }),
  object<Choice>()({ kind: z.literal('choice'), tag: words, alias: words, value: words, choices: z.array(words) }),
  object<Check>()({ kind: z.literal('check'), tag: words, alias: words, checked: z.boolean() }),
]);

const run = z.discriminatedUnion('kind', [
  object<TextRun>()({ kind: z.literal('text'), text: words, emphasis, to: words.exactOptional(), words: words.exactOptional(), language: words.exactOptional() }),
  object<PageRun>()({ kind: z.literal('page'), pageOf: words, emphasis }),
  object<FieldRun>()({ kind: z.literal('field'), field }),
]);

/** The runs of one paragraph or cell. */
export const textSchema = z.array(run);
