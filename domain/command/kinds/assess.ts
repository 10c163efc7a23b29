import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { lacking } from '../../portfolio/assessment-standing.ts';
import { replace, without } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { assessors } from '../roles.ts';

const found = z.enum(['yes', 'not-yet']);

/** Who turns evidence down says why: a line without it is no assessment. */
const schema = z.strictObject({
  kind: z.literal('assess'), v: z.literal(1),
  evidence: evidenceIdSchema, valid: found, authentic: found, current: found, why: wordsSchema.exactOptional(),
}).refine((said) => said.why !== undefined || lacking(said).length === 0, { path: ['why'] });

/** Says of an item as a whole, once for all its claims, whether it is valid, authentic and current. The last one stands. */
export const assess = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence)],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, command, stamp) {
    const assessment = { ...without(command, 'kind', 'v', 'evidence'), stamp };
    replace(draft.evidence, command.evidence, (old) => ({ ...old, assessments: [...old.assessments, assessment] }));
  },
  tells(command, names) {
    const reference = names.evidence(command.evidence);
    const not = lacking(command);
    if (not.length > 0) return { key: 'history.assess.not-yet', values: { reference, qualities: names.list(not.map((quality) => names.word(`quality.${quality}`))), why: command.why ?? '' } };
    return command.why === undefined ? { key: 'history.assess.found', values: { reference } } : { key: 'history.assess.found-why', values: { reference, why: command.why } };
  },
});
