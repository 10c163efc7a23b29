import { z } from 'zod';
import { evidenceIdSchema, isEvidenceId } from '../../evidence/evidence-id.ts';
import { alsoWhereBrought } from '../../portfolio/brought-claims.ts';
import { replaceClaim } from '../../portfolio/change-draft.ts';
import { isRecord } from '../../text/is-record.ts';
import { criterionKeySchema, isCriterionKey, type CriterionKey } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { areWords, wordsSchema } from '../command-text.ts';
import { claimObject, objectKey } from '../object-key.ts';
import { assessors } from '../roles.ts';

const verdicts = ['accepted', 'not-yet', 'more-needed'] as const;
const schema = z.strictObject({
  kind: z.literal('judge'), v: z.literal(1),
  evidence: evidenceIdSchema, criterion: criterionKeySchema, verdict: z.enum(verdicts), why: wordsSchema.exactOptional(),
});

function fits(value: unknown): value is z.output<typeof schema> {
  if (!isRecord(value) || value['kind'] !== 'judge' || value['v'] !== 1 || !isEvidenceId(value['evidence']) || !isCriterionKey(value['criterion'])) return false;
  const names = Object.keys(value).length;
  return verdicts.some((verdict) => verdict === value['verdict']) && (names === 5 || (names === 6 && areWords(value['why'])));
}

/** Says of a claim whether it contributes. The last judgement stands. */
export const judge = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  fits,
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence), claimObject(command.evidence, command.criterion)],
  touches: ({ criterion }) => ({ kind: 'criteria', criteria: [criterion] }),
  apply(draft, { evidence, criterion, verdict, why }, stamp) {
    const judgement = { verdict, ...(why === undefined ? {} : { why }), stamp };
    const judgeAt = (key: CriterionKey): void => { replaceClaim(draft, evidence, key, (old) => ({ ...old, judgements: [...old.judgements, judgement] })); };
    judgeAt(criterion);
    alsoWhereBrought(draft, { evidence, criterion }, stamp, judgeAt);
  },
  tells: ({ evidence, criterion, verdict }, names) => ({
    key: `history.judge.${verdict}`,
    values: { reference: names.evidence(evidence), criterion: names.criterion(criterion) },
  }),
});
