import { z } from 'zod';
import { evidenceFieldsSchema } from '../../evidence/evidence-fields.ts';
import { evidenceIdSchema } from '../../evidence/evidence-id.ts';
import { replace } from '../../portfolio/change-draft.ts';
import { changedFields, mayMoveJudgement, movesJudgement } from '../../portfolio/field-table.ts';
import { mergeGiven } from '../../portfolio/merge-given.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey } from '../object-key.ts';
import { recorders } from '../roles.ts';

const was = evidenceFieldsSchema.shape;

/** Each field alone; null takes away one that need not be there. */
const change = z.strictObject({
  title: was.title.exactOptional(), method: was.method.exactOptional(), day: was.day.exactOptional(),
  by: was.by.exactOptional(), files: was.files.exactOptional(),
  until: was.until.unwrap().nullable().exactOptional(),
  setting: was.setting.unwrap().nullable().exactOptional(),
  place: was.place.unwrap().nullable().exactOptional(),
  present: was.present.unwrap().nullable().exactOptional(),
  seen: was.seen.unwrap().nullable().exactOptional(),
  client: was.client.unwrap().nullable().exactOptional(),
  task: was.task.unwrap().nullable().exactOptional(),
  written: was.written.unwrap().nullable().exactOptional(),
  note: was.note.unwrap().nullable().exactOptional(),
  supplementary: was.supplementary.unwrap().nullable().exactOptional(),
  heldAt: was.heldAt.unwrap().nullable().exactOptional(),
});
export type EvidenceChange = z.infer<typeof change>;

const schema = z.strictObject({ kind: z.literal('edit-evidence'), v: z.literal(1), evidence: evidenceIdSchema, change });

/** Corrects what was said of a piece of evidence. Which corrections judgements rest on stands in the field table. */
export const editEvidence = commandKind(schema, {
  may: recorders,
  layer: 'work',
  makes: () => [],
  refers: (command) => [objectKey('evidence', command.evidence)],
  touches: ({ evidence }) => ({ kind: 'evidence', evidence }),
  apply(draft, command, stamp) {
    replace(draft.evidence, command.evidence, (old) => {
      const fields = mergeGiven(old.fields, command.change);
      return { ...old, fields, changes: movesJudgement(old.fields, fields) ? [...old.changes, stamp] : old.changes };
    });
  },
  takenBack(draft, command, change) {
    if (mayMoveJudgement(command.change)) replace(draft.evidence, command.evidence, (old) => ({ ...old, changes: [...old.changes, change] }));
  },
  tells: (command, names) => ({
    key: 'history.edit-evidence',
    values: {
      reference: names.evidence(command.evidence),
      fields: names.list(changedFields(command.change).map((name) => names.word(`history.field.${name}`))),
    },
  }),
});
