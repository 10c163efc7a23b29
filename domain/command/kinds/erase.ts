import { z } from 'zod';
import { evidenceFileNameSchema } from '../../evidence/evidence-file.ts';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { replace } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { recorders } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('erase'), v: z.literal(1),
  evidence: evidenceIdSchema, ground: wordsSchema, files: z.array(evidenceFileNameSchema).max(1001).readonly(),
});

/** Records that bytes must go, on every machine; the line itself stays with who, why and when (FORMAT 21). */
export const erase = commandKind(schema, {
  may: recorders,
  layer: 'work',
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence)],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, { evidence, ground, files }, stamp) {
    replace(draft.evidence, evidence, (old) => ({ ...old, erased: { ground, files: [...new Set([...(old.erased?.files ?? []), ...files])], stamp } }));
  },
  tells: (command, names) => ({ key: 'history.erase', values: { reference: names.evidence(command.evidence), ground: command.ground } }),
});
