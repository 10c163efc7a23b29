import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { replaceClaim } from '../../portfolio/change-draft.ts';
import { criterionKeySchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { claimObject, objectKey } from '../object-key.ts';
import { assessors } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('judge'), v: z.literal(1),
  evidence: evidenceIdSchema, criterion: criterionKeySchema, verdict: z.enum(['accepted', 'not-yet', 'more-needed']), why: wordsSchema.exactOptional(),
});

/** Says of a claim whether it contributes. The last judgement stands. */
export const judge = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence), claimObject(command.evidence, command.criterion)],
  touches: ({ criterion }) => ({ kind: 'criteria', criteria: [criterion] }),
  apply(draft, { evidence, criterion, verdict, why }, stamp) {
    const judgement = { verdict, ...(why === undefined ? {} : { why }), stamp };
    replaceClaim(draft, evidence, criterion, (old) => ({ ...old, judgements: [...old.judgements, judgement] }));
  },
  tells: ({ evidence, criterion, verdict }, names) => ({
    key: `history.judge.${verdict}`,
    values: { reference: names.evidence(evidence), criterion: names.criterion(criterion) },
  }),
});
