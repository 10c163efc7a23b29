import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { assessors } from '../roles.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('confirm'), v: z.literal(1),
  confirmation: objectIdSchema, unit: unitIdSchema, rule: z.string().regex(/^[A-Z]\d{1,4}$/), grounds: wordsSchema,
});

/** The assessor's word, with grounds, that a rule only a person can decide is satisfied. */
export const confirm = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: (command) => [objectKey('confirmation', command.confirmation)],
  refers: (command) => [objectKey('unit', command.unit)],
  touches: () => everything,
  apply(draft, { confirmation, unit, rule, grounds }, stamp) {
    draft.confirmations.set(confirmation, { id: confirmation, unit, rule, grounds, stamp });
  },
  tells: (command, names) => ({ key: 'history.confirm', values: { rule: command.rule, unit: names.unit(command.unit), grounds: command.grounds } }),
});
