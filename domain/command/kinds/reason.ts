import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { criterionKeySchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey, unitOfCriterion } from '../object-key.ts';
import { assessors } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('reason'), v: z.literal(1),
  reason: objectIdSchema, criteria: z.array(criterionKeySchema).min(1).max(500).readonly(), because: wordsSchema,
});

/** Records a ground that a rule asks for: what was tried, why it could not be observed. */
export const reason = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: (command) => [objectKey('reason', command.reason)],
  refers: (command) => [...new Set(command.criteria.map(unitOfCriterion))],
  touches: ({ criteria }) => ({ kind: 'criteria', criteria }),
  apply(draft, { reason: id, criteria, because }, stamp) {
    draft.reasons.set(id, { id, criteria, because, stamp });
  },
  tells: (command, names) => ({ key: 'history.reason', values: { criteria: names.criteria(command.criteria), because: command.because } }),
});
