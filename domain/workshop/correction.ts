import { z } from 'zod';
import { fieldKeys } from '../reading/metadata/field-words.ts';
import { ruleSchema } from '../rules/kinds.ts';

/** What a person can say that a line is, in the order of their keys 1 to 8. */
export const lineKinds = ['criterion', 'rule', 'group', 'scope', 'knowledge', 'heading', 'left-out', 'not-sure'] as const;
export type LineKind = (typeof lineKinds)[number];

export const placeSchema = z.strictObject({ line: z.int().positive(), from: z.int().nonnegative(), to: z.int().nonnegative() });
const key = z.string().max(80);
const line = z.string().max(1000);
const text = z.string().max(20_000);

/** One thing that a person changed about a draft, as data. Pieces are named by where they stand in the source, so that a correction outlives another reading. */
export const correctionSchema = z.discriminatedUnion('kind', [
  /** These places of the source are one thing, of this kind: changes a line's kind, joins lines, and splits them where done twice. */
  z.strictObject({ kind: z.literal('become'), places: z.array(placeSchema).min(1).max(500).readonly(), as: z.enum(lineKinds) }),
  z.strictObject({ kind: z.literal('reword'), key, text }),
  z.strictObject({ kind: z.literal('label'), key, label: line }),
  /** Up or down among its neighbours, over the headings of groups. */
  z.strictObject({ kind: z.literal('move'), key, by: z.union([z.literal(-1), z.literal(1)]) }),
  /** Under that group; null under none. */
  z.strictObject({ kind: z.literal('regroup'), key, group: key.nullable() }),
  z.strictObject({ kind: z.literal('title'), text: line }),
  z.strictObject({ kind: z.literal('codes'), codes: z.array(line).max(40).readonly() }),
  z.strictObject({ kind: z.literal('field'), field: z.enum(fieldKeys), text: line }),
  z.strictObject({ kind: z.literal('source'), title: line, publisher: line }),
  /** Reads a rule differently, or writes one where no rule has this key. */
  z.strictObject({ kind: z.literal('rule'), key, rule: ruleSchema }),
  z.strictObject({ kind: z.literal('drop'), key }),
  z.strictObject({ kind: z.literal('how-to'), key, yes: z.boolean() }),
  /** Looked at, and right as it is: the warning with this key. */
  z.strictObject({ kind: z.literal('settle'), warning: z.string().max(2000) }),
]);

/** @see correctionSchema */
export type Correction = z.infer<typeof correctionSchema>;

const corrections = z.array(correctionSchema).max(20_000).readonly();

/** What a person did about a unit so far, as it is kept, and what the unit is called now. */
export const workDoneSchema = z.strictObject({ title: z.string().max(1000), done: corrections, undone: corrections });
export type WorkDone = z.infer<typeof workDoneSchema>;
