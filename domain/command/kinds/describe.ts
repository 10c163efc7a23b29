import { z } from 'zod';
import { mergeGiven } from '../../portfolio/merge-given.ts';
import { daySchema } from '../../text/day.ts';
import { commandKind } from '../command-kind.ts';
import { phraseSchema } from '../command-text.ts';
import { presenters } from '../roles.ts';
import { everything } from '../touched.ts';

/** What the portfolio is about: each detail may be said alone; null takes it away. */
export const detailsSchema = z.strictObject({
  candidate: phraseSchema.nullable().exactOptional(),
  number: phraseSchema.nullable().exactOptional(),
  centre: phraseSchema.nullable().exactOptional(),
  centreNumber: phraseSchema.nullable().exactOptional(),
  workplace: phraseSchema.nullable().exactOptional(),
  award: phraseSchema.nullable().exactOptional(),
  awardCode: phraseSchema.nullable().exactOptional(),
  awardLevel: phraseSchema.nullable().exactOptional(),
  awardingBody: phraseSchema.nullable().exactOptional(),
  registered: daySchema.nullable().exactOptional(),
  words: z.enum(['svq', 'rqf']).nullable().exactOptional(),
  keepUntil: daySchema.nullable().exactOptional(),
  environmentApproval: z.strictObject({ by: phraseSchema, reference: phraseSchema, day: daySchema }).readonly().nullable().exactOptional(),
  references: z.enum(['series', 'method-codes']).nullable().exactOptional(),
});

const schema = z.strictObject({ kind: z.literal('describe'), v: z.literal(1), details: detailsSchema });

/** Says who the portfolio is about, where, and for which award. */
export const describe = commandKind(schema, {
  may: presenters,
  layer: 'none',
  makes: () => [],
  refers: () => [],
  touches: () => everything,
  apply(draft, command) {
    draft.details = mergeGiven(draft.details, command.details);
  },
  tells: () => ({ key: 'history.describe' }),
});
