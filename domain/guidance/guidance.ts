import { z } from 'zod';

const text = z.string().min(1);

/**
 * A topic guide beside a unit: for reading, never assessable and never printed. It has no criteria on purpose;
 * its points are items of a section, without labels.
 */
export const guidanceSchema = z.strictObject({
  format: z.literal('attest-guidance'), version: z.literal(1),
  title: text,
  /** The words over it that say what it is not. */
  heading: text,
  /** Any code of each unit it is about. */
  forUnits: z.array(text).min(1).readonly(),
  /** Paragraphs before the first section. */
  introduction: z.array(text).readonly(),
  sections: z.array(z.strictObject({ heading: text, paragraphs: z.array(text).readonly(), items: z.array(text).readonly() })).readonly(),
  source: z.strictObject({ title: text, publisher: text.optional(), note: text.optional() }),
});
export type Guidance = z.infer<typeof guidanceSchema>;
