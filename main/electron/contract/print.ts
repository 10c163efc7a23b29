import { z } from 'zod';

export const printSchema = z.strictObject({
  /** Units by any code; all where none is named. */
  codes: z.array(z.string()).readonly(),
  formats: z.array(z.enum(['pdf', 'docx'])).min(1).readonly(),
  /** The folder that the files go to. */
  folder: z.string(),
});

/** What somebody who checks the record would ask about, before it is printed. */
export const preflightSchema = z.array(z.strictObject({
  /** `open`: prints as open. `look`: worth a look. `fine`: in order. */
  kind: z.enum(['open', 'look', 'fine']),
  what: z.string(),
  next: z.string().nullable(),
  /** Where in the window it is dealt with. */
  about: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('criterion'), key: z.string() }),
    z.strictObject({ kind: z.literal('evidence'), id: z.string() }),
    z.strictObject({ kind: z.literal('rule'), unit: z.string(), rule: z.string() }),
    z.strictObject({ kind: z.literal('unit'), unit: z.string() }),
    z.strictObject({ kind: z.literal('portfolio') }),
  ]),
})).readonly();

export const printedSchema = z.strictObject({ files: z.array(z.string()).readonly() });

/** The pages of one unit's record, as the PDF that would be written. */
export const pagesSchema = z.strictObject({ pdf: z.instanceof(Uint8Array) });

export type PrintAsked = z.infer<typeof printSchema>;
export type Preflight = z.infer<typeof preflightSchema>;
