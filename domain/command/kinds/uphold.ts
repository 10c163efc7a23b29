import { z } from 'zod';
import { evidenceIdSchema, objectIdSchema } from '../../evidence/evidence-id.ts';
import { upholdInference, upholdConfirmation, upholdJudgement, upholdReason } from '../../portfolio/uphold.ts';
import { criterionKeySchema, unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { claimObject, objectKey, unitOfCriterion } from '../object-key.ts';
import { assessors } from '../roles.ts';
import { everything } from '../touched.ts';

const most = 2000;

/** What is upheld of an earlier edition: judgements of claims that were brought over, and others as new ones that name the one they uphold. */
const schema = z.strictObject({
  kind: z.literal('uphold'), v: z.literal(1), unit: unitIdSchema,
  judgements: z.array(z.strictObject({ evidence: evidenceIdSchema, criterion: criterionKeySchema, verdict: z.enum(['accepted', 'not-yet', 'more-needed']) })).max(most).readonly(),
  inferences: z.array(z.strictObject({ inference: objectIdSchema, upholds: objectIdSchema, criterion: criterionKeySchema })).max(most).readonly(),
  reasons: z.array(z.strictObject({ reason: objectIdSchema, upholds: objectIdSchema, criteria: z.array(criterionKeySchema).min(1).max(500).readonly() })).max(most).readonly(),
  confirmations: z.array(z.strictObject({ confirmation: objectIdSchema, upholds: objectIdSchema, rule: z.string().regex(/^[A-Z]\d{1,4}$/) })).max(most).readonly(),
});

/** The assessor's word that what was decided under an earlier edition holds for this one: from here on it is their own decision, made now. */
export const uphold = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: ({ inferences, reasons, confirmations }) => [
    ...inferences.map((one) => objectKey('inference', one.inference)), ...reasons.map((one) => objectKey('reason', one.reason)),
    ...confirmations.map((one) => objectKey('confirmation', one.confirmation)),
  ],
  refers: ({ unit, judgements, inferences, reasons, confirmations }) => [
    ...new Set([objectKey('unit', unit), ...inferences.map(({ criterion }) => unitOfCriterion(criterion)), ...reasons.flatMap(({ criteria }) => criteria.map(unitOfCriterion))]),
    ...judgements.flatMap(({ evidence, criterion }) => [objectKey('evidence', evidence), claimObject(evidence, criterion)]),
    ...inferences.map(({ upholds }) => objectKey('inference', upholds)), ...reasons.map(({ upholds }) => objectKey('reason', upholds)),
    ...confirmations.map(({ upholds }) => objectKey('confirmation', upholds)),
  ],
  touches: () => everything,
  apply(draft, { unit, judgements, inferences, reasons, confirmations }, stamp) {
    for (const one of judgements) upholdJudgement(draft, one, stamp);
    for (const one of inferences) upholdInference(draft, one, stamp);
    for (const one of reasons) upholdReason(draft, one, stamp);
    for (const one of confirmations) upholdConfirmation(draft, { ...one, unit }, stamp);
  },
  tells: ({ unit, judgements, inferences, reasons, confirmations }, names) => ({
    key: 'history.uphold',
    values: {
      unit: names.unit(unit), count: judgements.length + inferences.length + reasons.length + confirmations.length,
      what: names.list([
        ...judgements.map(({ evidence, criterion }) => names.object(claimObject(evidence, criterion))), ...inferences.map(({ inference }) => names.object(objectKey('inference', inference))),
        ...reasons.map(({ reason }) => names.object(objectKey('reason', reason))), ...confirmations.map(({ confirmation }) => names.object(objectKey('confirmation', confirmation))),
      ]),
    },
  }),
});
