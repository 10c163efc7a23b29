import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { assurers } from '../roles.ts';
import { nothing } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('finding'), v: z.literal(1),
  finding: objectIdSchema, sample: objectIdSchema, result: z.enum(['agreed', 'not-agreed', 'not-seen']), text: wordsSchema,
});

/** What came of a sample. */
export const finding = commandKind(schema, {
  may: assurers,
  layer: 'assurance',
  makes: (command) => [objectKey('finding', command.finding)],
  refers: (command) => [objectKey('sample', command.sample)],
  touches: () => nothing,
  apply(draft, { finding: id, sample, result, text }, stamp) {
    draft.findings.set(id, { id, sample, result, text, stamp });
  },
  tells: (command, names) => ({ key: `history.finding.${command.result}`, values: { sample: names.object(objectKey('sample', command.sample)) } }),
});
