import { z } from 'zod';
import { evidenceFieldsSchema } from '../../evidence/evidence-fields.ts';
import { evidenceIdSchema, evidenceReferenceSchema, isEvidenceId, isEvidenceReference } from '../../evidence/evidence-id.ts';
import { fitFields } from '../../evidence/fit-fields.ts';
import { allot } from '../../portfolio/change-draft.ts';
import { isRecord } from '../../text/is-record.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey } from '../object-key.ts';
import { recorders } from '../roles.ts';

const schema = z.strictObject({
  kind: z.literal('add-evidence'), v: z.literal(1),
  evidence: evidenceIdSchema, reference: evidenceReferenceSchema, fields: evidenceFieldsSchema,
});

function fits(value: unknown): value is z.output<typeof schema> {
  if (!isRecord(value) || value['kind'] !== 'add-evidence' || value['v'] !== 1 || Object.keys(value).length !== 5) return false;
  return isEvidenceId(value['evidence']) && isEvidenceReference(value['reference']) && fitFields(value['fields']);
}

/** Presents one piece of evidence under its printed number. */
export const addEvidence = commandKind(schema, {
  may: recorders,
  layer: 'work',
  fits,
  makes: (command) => [objectKey('evidence', command.evidence)],
  refers: () => [],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, { evidence, reference, fields }, stamp) {
    draft.evidence.set(evidence, { id: evidence, reference, fields, added: stamp, changes: [], assessments: [] });
    allot(draft, reference);
  },
  leaves: (draft, command) => allot(draft, command.reference),
  tells: (command) => ({ key: 'history.add-evidence', values: { reference: command.reference, title: command.fields.title } }),
});
