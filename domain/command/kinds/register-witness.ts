import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { without } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { phraseSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { presenters } from '../roles.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('register-witness'), v: z.literal(1),
  witness: objectIdSchema, name: z.string().min(1).max(200), job: phraseSchema.exactOptional(), status: z.enum(['witness', 'expert-witness']),
  competence: phraseSchema.exactOptional(), relationship: phraseSchema.exactOptional(), contact: phraseSchema.exactOptional(),
});

/** Enters a witness in the status list: who they are, what they know of the work, how they stand to the candidate. */
export const registerWitness = commandKind(schema, {
  may: presenters,
  layer: 'judgement',
  makes: (command) => [objectKey('witness', command.witness)],
  refers: () => [],
  touches: () => everything,
  apply(draft, command, stamp) {
    draft.witnesses.set(command.witness, { id: command.witness, ...without(command, 'kind', 'v', 'witness'), stamp });
  },
  tells: (command) => ({ key: 'history.register-witness', values: { name: command.name } }),
});
