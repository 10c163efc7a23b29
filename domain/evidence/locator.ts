import { z } from 'zod';
import { isRecord } from '../text/is-record.ts';
import { evidenceFileNameSchema } from './evidence-file.ts';

const most = 1_000_000;
const count = z.int().positive().max(most);
const counted = ['page', 'paragraph', 'line', 'question', 'row', 'photograph'] as const;
const seconds = z.number().nonnegative().max(1_000_000);
const share = z.number().min(0).max(1);
/** Which file of its item a place is in, where more than one could have it. */
const file = evidenceFileNameSchema.exactOptional();

/**
 * A place inside evidence. `from` and `to` are inclusive; times are seconds from the start of the
 * recording; clock is the time of day of an observation's line, "07:15"; a region is in shares of
 * its page or picture, from the top left.
 */
export const locatorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(counted), from: count, to: count.optional(), file }),
  z.strictObject({ kind: z.literal('time'), from: seconds, to: seconds.optional(), file }),
  z.strictObject({ kind: z.literal('clock'), from: z.string().regex(/^\d{2}:\d{2}$/), to: z.string().regex(/^\d{2}:\d{2}$/).optional() }),
  z.strictObject({ kind: z.literal('region'), name: z.string().min(1).max(40), page: count.optional(), x: share, y: share, width: share, height: share, file }),
  z.strictObject({ kind: z.literal('words'), text: z.string().min(1).max(500) }),
]);
export type Locator = z.infer<typeof locatorSchema>;

/** A place that is a number, or a run of numbers: page 4, lines 3 to 7. */
export type CountedPlace = Exclude<Locator, { readonly kind: 'time' | 'clock' | 'region' | 'words' }>;

/** Whether a value is a counted place as the schema would leave it, found without the schema. */
export function isCountedPlace(value: unknown): value is CountedPlace {
  if (!isRecord(value) || !counted.some((kind) => kind === value['kind']) || !isCount(value['from'])) return false;
  const names = Object.keys(value);
  return names[0] === 'kind' && names[1] === 'from' && (names.length === 2 || (names.length === 3 && isCount(value['to'])));
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most;
}
