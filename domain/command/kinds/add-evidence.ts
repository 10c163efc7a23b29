import { z } from 'zod';
import { evidenceFieldsSchema } from '../../evidence/evidence-fields.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../evidence/evidence-id.ts';
import { allot } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey } from '../object-key.ts';
import { recorders } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('add-evidence'), v: z.literal(1),
  evidence: evidenceIdSchema, reference: evidenceReferenceSchema, fields: evidenceFieldsSchema,
});

/** Presents one piece of evidence under its printed number. */
export const addEvidence = commandKind(schema, {
  may: recorders,
  layer: 'work',
  makes: (command) => [objectKey('evidence', command.evidence)],
  refers: () => [],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, { evidence, reference, fields }, stamp) {
    draft.evidence.set(evidence, { id: evidence, reference, fields, added: stamp, changes: [] });
    allot(draft, reference);
  },
  leaves: (draft, command) => allot(draft, command.reference),
  tells: (command) => ({ key: 'history.add-evidence', values: { reference: command.reference, title: command.fields.title } }),
});
