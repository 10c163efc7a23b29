import { z } from 'zod';

const namePattern = /^[0-9a-f]{32}(\.[a-z0-9]{1,8})?$/;
/** The name of a file in `evidence/`: the first 32 hex digits of its SHA-256, and its extension. */
export const evidenceFileNameSchema = z.string().regex(namePattern).brand<'EvidenceFileName'>();
export type EvidenceFileName = z.infer<typeof evidenceFileNameSchema>;

/** The same, found without the schema. */
export function isEvidenceFileName(value: unknown): value is EvidenceFileName {
  return typeof value === 'string' && namePattern.test(value);
}

/** Bytes of one piece of evidence, by content: name in the folder, full SHA-256 (hex), the name it came with, size in bytes. */
export const evidenceFileSchema = z.strictObject({
  file: evidenceFileNameSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(255),
  size: z.int().nonnegative(),
  /** What a picture shows, in the candidate's words: its alternative text. */
  shows: z.string().max(250).exactOptional(),
  /** The file this one was made from by taking something out (FORMAT 23). */
  redactionOf: evidenceFileNameSchema.exactOptional(),
  /** What was taken out, where it is nothing that anyone sees: the place that a camera wrote into a photograph. */
  leftOut: z.enum(['place']).exactOptional(),
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;
