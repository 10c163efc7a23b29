import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { replace, without } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey } from '../object-key.ts';
import { recorders } from '../roles.ts';

const schema = z.strictObject({ kind: z.literal('restore'), v: z.literal(1), evidence: evidenceIdSchema });

/** Takes withdrawn evidence back into use. */
export const restore = commandKind(schema, {
  may: recorders,
  layer: 'work',
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence)],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, { evidence }) {
    replace(draft.evidence, evidence, (old) => without(old, 'withdrawn'));
  },
  tells: (command, names) => ({ key: 'history.restore', values: { reference: names.evidence(command.evidence) } }),
});
