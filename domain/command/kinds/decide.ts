import { z } from 'zod';
import { append, without } from '../../portfolio/change-draft.ts';
import { unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { assessors } from '../roles.ts';
import { nothing } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('decide'), v: z.literal(1),
  unit: unitIdSchema, outcome: z.enum(['competent', 'not-yet']), why: wordsSchema.exactOptional(), permission: wordsSchema.exactOptional(),
});

/** The assessor's outcome for a unit. The last one stands. */
export const decide = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: () => [],
  refers: (command) => [objectKey('unit', command.unit)],
  touches: () => nothing,
  apply(draft, command, stamp) {
    append(draft.decisions, command.unit, { ...without(command, 'kind', 'v'), stamp });
  },
  tells: (command, names) => ({ key: `history.decide.${command.outcome}`, values: { unit: names.unit(command.unit) } }),
});
