import { z } from 'zod';
import { evidenceIdSchema, objectIdSchema } from '../../evidence/evidence-id.ts';
import { placesSchema } from '../../portfolio/make-claim.ts';
import { criterionKeySchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey, unitOfCriterion } from '../object-key.ts';
import { assessors } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('infer'), v: z.literal(1),
  inference: objectIdSchema, criterion: criterionKeySchema,
  from: z.array(z.strictObject({ evidence: evidenceIdSchema, places: placesSchema })).min(1).max(200).readonly(),
  ground: wordsSchema,
});

/** The assessor's decision that knowledge follows from what they saw; source, place and ground are compulsory. */
export const infer = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: (command) => [objectKey('inference', command.inference)],
  refers: (command) => [unitOfCriterion(command.criterion), ...command.from.map((source) => objectKey('evidence', source.evidence))],
  touches: ({ criterion }) => ({ kind: 'criteria', criteria: [criterion] }),
  apply(draft, { inference, criterion, from, ground }, stamp) {
    draft.inferences.set(inference, { id: inference, criterion, from, ground, stamp });
  },
  tells: ({ criterion, from, ground }, names) => ({
    key: 'history.infer',
    values: { criterion: names.criterion(criterion), references: names.list(from.map((source) => names.evidence(source.evidence))), ground },
  }),
});
