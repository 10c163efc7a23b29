import { z } from 'zod';

const reference = /^[A-Z][A-Z0-9-]{0,11}\d{1,6}$/;
const objectId = /^[a-z0-9]{6,32}$/;

/** A random id of an object in a portfolio, minted in `main`. */
export const objectIdSchema = z.string().regex(objectId);

export const evidenceIdSchema = objectIdSchema.brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceIdSchema>;

/** What the schema says, without it: for commands that stand in journals by the thousand. */
export function isEvidenceId(value: unknown): value is EvidenceId {
  return typeof value === 'string' && objectId.test(value);
}

/** The printed number of evidence, "E7": allotted once in its writer's series, never reused. */
export const evidenceReferenceSchema = z.string().regex(reference).brand<'EvidenceReference'>();
export type EvidenceReference = z.infer<typeof evidenceReferenceSchema>;

/** The same, found without the schema. */
export function isEvidenceReference(value: unknown): value is EvidenceReference {
  return typeof value === 'string' && reference.test(value);
}
