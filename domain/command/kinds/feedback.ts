import { z } from 'zod';
import { evidenceIdSchema, objectIdSchema } from '../../evidence/evidence-id.ts';
import { unitIdSchema } from '../../unit/criterion-key.ts';
import { assertNever } from '../../text/assert-never.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey, type ObjectKey } from '../object-key.ts';
import { nothing } from '../touched.ts';

const onSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('evidence'), evidence: evidenceIdSchema }),
  z.strictObject({ kind: z.literal('unit'), unit: unitIdSchema }),
  z.strictObject({ kind: z.literal('portfolio') }),
]);

const schema = z.strictObject({ kind: z.literal('feedback'), v: z.literal(1), feedback: objectIdSchema, on: onSchema, text: wordsSchema });

function about(on: z.infer<typeof onSchema>): readonly ObjectKey[] {
  switch (on.kind) {
    case 'evidence': return [objectKey('evidence', on.evidence)];
    case 'unit': return [objectKey('unit', on.unit)];
    case 'portfolio': return [];
    default: return assertNever(on);
  }
}

/** Words to the candidate, on one item, on a unit, or on the whole. */
export const feedback = commandKind(schema, {
  may: ['assessor', 'countersigning-assessor', 'internal-quality-assurer'],
  layer: 'judgement',
  makes: (command) => [objectKey('feedback', command.feedback)],
  refers: (command) => about(command.on),
  touches: () => nothing,
  apply(draft, { feedback: id, on, text }, stamp) {
    draft.feedback.set(id, { id, on, text, stamp });
  },
  tells: (command, names) => ({ key: 'history.feedback', values: { feedback: names.object(objectKey('feedback', command.feedback)) } }),
});
