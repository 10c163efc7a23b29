import { z } from 'zod';
import { evidenceIdSchema, isEvidenceId } from '../../evidence/evidence-id.ts';
import { alsoWhereBrought, changeClaimAndBrought } from '../../portfolio/brought-claims.ts';
import { areCountedPlaces, makeClaim, placesSchema } from '../../portfolio/make-claim.ts';
import { isRecord } from '../../text/is-record.ts';
import { criterionKeySchema, isCriterionKey } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { areWords, wordsSchema } from '../command-text.ts';
import { claimObject, objectKey, unitOfCriterion } from '../object-key.ts';
import { claimers } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('claim'), v: z.literal(1),
  evidence: evidenceIdSchema, criterion: criterionKeySchema, places: placesSchema, how: wordsSchema.exactOptional(),
});

function fits(value: unknown): value is z.output<typeof schema> {
  if (!isRecord(value) || value['kind'] !== 'claim' || value['v'] !== 1 || !isEvidenceId(value['evidence']) || !isCriterionKey(value['criterion'])) return false;
  const names = Object.keys(value).length;
  return areCountedPlaces(value['places']) && (names === 5 || (names === 6 && areWords(value['how'])));
}

/** Says that evidence shows a criterion, where and how. Said again, it replaces places and words. */
export const claim = commandKind(schema, {
  may: claimers,
  layer: 'work',
  fits,
  makes: (command) => [claimObject(command.evidence, command.criterion)],
  refers: (command) => [objectKey('evidence', command.evidence), unitOfCriterion(command.criterion)],
  touches: ({ criterion }) => ({ kind: 'criteria', criteria: [criterion] }),
  apply(draft, command, stamp) {
    makeClaim(draft, command, stamp);
    alsoWhereBrought(draft, command, stamp, (criterion) => { makeClaim(draft, { ...command, criterion }, stamp); });
  },
  takenBack: changeClaimAndBrought,
  tells: (command, names) => ({
    key: 'history.claim',
    values: { reference: names.evidence(command.evidence), criterion: names.criterion(command.criterion), places: names.places(command.evidence, command.places) },
  }),
});
