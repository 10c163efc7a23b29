import { z } from 'zod';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../evidence/evidence-id.ts';
import { allot, replace } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey } from '../object-key.ts';
import { recorders } from '../roles.ts';

const schema = z.strictObject({ kind: z.literal('renumber'), v: z.literal(1), evidence: evidenceIdSchema, reference: evidenceReferenceSchema });

/** Gives evidence another printed number, where two were made apart with the same one. */
export const renumber = commandKind(schema, {
  may: recorders,
  layer: 'work',
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence)],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, { evidence, reference }) {
    replace(draft.evidence, evidence, (old) => ({ ...old, reference }));
    allot(draft, reference);
  },
  leaves: (draft, command) => allot(draft, command.reference),
  tells: (command) => ({ key: 'history.renumber', values: { reference: command.reference } }),
});
