import { z } from 'zod';
import { append } from '../../portfolio/change-draft.ts';
import { unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey } from '../object-key.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({ kind: z.literal('countersign'), v: z.literal(1), unit: unitIdSchema });

/** A qualified assessor stands by a trainee's judgements on a unit, as far as they had seen them. */
export const countersign = commandKind(schema, {
  may: ['countersigning-assessor'],
  layer: 'assurance',
  makes: () => [],
  refers: (command) => [objectKey('unit', command.unit)],
  touches: () => everything,
  apply(draft, { unit }, stamp) {
    append(draft.countersignatures, unit, { unit, stamp });
  },
  tells: (command, names) => ({ key: 'history.countersign', values: { unit: names.unit(command.unit) } }),
});
