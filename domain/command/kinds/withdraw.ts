import { z } from 'zod';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { replace } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { recorders } from '../roles.ts';

const schema = z.strictObject({ kind: z.literal('withdraw'), v: z.literal(1), evidence: evidenceIdSchema, because: wordsSchema });

/** Takes evidence out of use: it keeps its number, struck through, and counts nowhere (FORMAT 20). */
export const withdraw = commandKind(schema, {
  may: recorders,
  layer: 'work',
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence)],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, { evidence, because }, stamp) {
    replace(draft.evidence, evidence, (old) => ({ ...old, withdrawn: { because, stamp } }));
  },
  tells: (command, names) => ({ key: 'history.withdraw', values: { reference: names.evidence(command.evidence), because: command.because } }),
});
