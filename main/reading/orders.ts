import { z } from 'zod';
import { failureCodes } from '../../domain/failure/failure.ts';
import { draftUnitSchema, sourceLinesSchema } from '../../domain/workshop/draft-schema.ts';

/** What to read as a unit: a file, words that were pasted, or lines that were read from one of these before. */
export const readingOrderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path: z.string() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('lines'), lines: sourceLinesSchema }),
]);
export type ReadingOrder = z.infer<typeof readingOrderSchema>;

export const formatSchema = z.enum(['text', 'html', 'docx', 'pdf']);
const failureSchema = z.strictObject({ code: z.enum(failureCodes), sentence: z.string(), next: z.string() });
const readSchema = z.strictObject({ kind: z.literal('read'), draft: draftUnitSchema, lines: sourceLinesSchema, format: formatSchema });

/** From the worker: the page it is at, and once how it ended. */
export const fromReadingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), at: z.int(), all: z.int() }), readSchema, z.strictObject({ kind: z.literal('failed'), failure: failureSchema }),
]);
export type FromReading = z.infer<typeof fromReadingSchema>;
/** A document read as a unit. */
export type UnitRead = Omit<z.infer<typeof readSchema>, 'kind'>;
