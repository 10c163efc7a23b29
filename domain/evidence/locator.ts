import { z } from 'zod';

const count = z.int().positive().max(1_000_000);
const seconds = z.number().nonnegative().max(1_000_000);
const share = z.number().min(0).max(1);

/**
 * A place inside evidence. `from` and `to` are inclusive; times are seconds from the start of the
 * recording; clock is the time of day of an observation's line, "07:15"; a region is in shares of
 * its page or picture, from the top left.
 */
export const locatorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['page', 'paragraph', 'line', 'question', 'row', 'photograph']), from: count, to: count.optional() }),
  z.strictObject({ kind: z.literal('time'), from: seconds, to: seconds.optional() }),
  z.strictObject({ kind: z.literal('clock'), from: z.string().regex(/^\d{2}:\d{2}$/), to: z.string().regex(/^\d{2}:\d{2}$/).optional() }),
  z.strictObject({ kind: z.literal('region'), name: z.string().min(1).max(40), page: count.optional(), x: share, y: share, width: share, height: share }),
  z.strictObject({ kind: z.literal('words'), text: z.string().min(1).max(500) }),
]);
export type Locator = z.infer<typeof locatorSchema>;

/** A place that is a number, or a run of numbers: page 4, lines 3 to 7. */
export type CountedPlace = Exclude<Locator, { readonly kind: 'time' | 'clock' | 'region' | 'words' }>;
