import { z } from 'zod';
import { evidenceIdSchema, objectIdSchema } from '../../evidence/evidence-id.ts';
import { criterionKeySchema, unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey, unitOfCriterion } from '../object-key.ts';
import { assurers } from '../roles.ts';
import { nothing } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('sample'), v: z.literal(1),
  sample: objectIdSchema, unit: unitIdSchema, evidence: evidenceIdSchema, criteria: z.array(criterionKeySchema).max(500).readonly(),
});

/** The quality assurer picks an item to look at, and the criteria to look at it for. */
export const sample = commandKind(schema, {
  may: assurers,
  layer: 'assurance',
  makes: (command) => [objectKey('sample', command.sample)],
  refers: (command) => [objectKey('unit', command.unit), objectKey('evidence', command.evidence), ...new Set(command.criteria.map(unitOfCriterion))],
  touches: () => nothing,
  apply(draft, { sample: id, unit, evidence, criteria }, stamp) {
    draft.samples.set(id, { id, unit, evidence, criteria, stamp });
  },
  tells: (command, names) => ({ key: 'history.sample', values: { reference: names.evidence(command.evidence) } }),
});
