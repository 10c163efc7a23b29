import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { alsoWhereBrought, changeClaimAndBrought } from '../../portfolio/brought-claims.ts';
import { replaceClaim } from '../../portfolio/change-draft.ts';
import { makeClaim, placesSchema } from '../../portfolio/make-claim.ts';
import { criterionKeySchema, type CriterionKey } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { claimObject, objectKey, unitOfCriterion } from '../object-key.ts';
import { assessors } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('mark'), v: z.literal(1),
  evidence: evidenceIdSchema, criterion: criterionKeySchema, places: placesSchema, how: wordsSchema.exactOptional(),
});

/** A mark in the margin of the assessor's own record: claim and acceptance in one. */
export const mark = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: (command) => [claimObject(command.evidence, command.criterion)],
  refers: (command) => [objectKey('evidence', command.evidence), unitOfCriterion(command.criterion)],
  touches: ({ criterion }) => ({ kind: 'criteria', criteria: [criterion] }),
  apply(draft, command, stamp) {
    const markAt = (criterion: CriterionKey): void => {
      makeClaim(draft, { ...command, criterion }, stamp);
      replaceClaim(draft, command.evidence, criterion, (old) => ({ ...old, judgements: [...old.judgements, { verdict: 'accepted', stamp }] }));
    };
    markAt(command.criterion);
    alsoWhereBrought(draft, command, stamp, markAt);
  },
  takenBack: changeClaimAndBrought,
  tells: (command, names) => ({
    key: 'history.mark',
    values: { reference: names.evidence(command.evidence), criterion: names.criterion(command.criterion), places: names.places(command.evidence, command.places) },
  }),
});
