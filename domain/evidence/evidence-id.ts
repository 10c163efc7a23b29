import { z } from 'zod';

/** A random id of an object in a portfolio, minted in `main`. */
export const objectIdSchema = z.string().regex(/^[a-z0-9]{6,32}$/);

export const evidenceIdSchema = objectIdSchema.brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceIdSchema>;

/** The printed number of evidence, "E7": allotted once in its writer's series, never reused. */
export const evidenceReferenceSchema = z.string().regex(/^[A-Z][A-Z0-9-]{0,11}\d{1,6}$/).brand<'EvidenceReference'>();
export type EvidenceReference = z.infer<typeof evidenceReferenceSchema>;
