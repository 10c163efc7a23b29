import { z } from 'zod';
import { supersede } from '../../portfolio/supersede.ts';
import { criterionKeySchema, unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { presenters } from '../roles.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('supersede-unit'), v: z.literal(1), unit: unitIdSchema, by: unitIdSchema,
  pairs: z.array(z.strictObject({ from: criterionKeySchema, to: criterionKeySchema, words: z.enum(['same', 'reworded']) })).max(5000).readonly(),
  because: wordsSchema.exactOptional(),
});

/** Another unit of the portfolio takes the place of this one; `pairs` says which criterion became which. The earlier one stays as it is. */
export const supersedeUnit = commandKind(schema, {
  may: presenters,
  layer: 'work',
  makes: () => [],
  refers: (command) => [objectKey('unit', command.unit), objectKey('unit', command.by)],
  touches: () => everything,
  apply(draft, { unit, by, pairs, because }, stamp) {
    supersede(draft, unit, { by, pairs, ...(because === undefined ? {} : { because }), stamp });
  },
  tells: ({ unit, by }, names) => ({ key: 'history.supersede-unit', values: { unit: names.unit(unit), by: names.unit(by) } }),
});
