import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { daySchema } from '../../text/day.ts';
import { commandKind } from '../command-kind.ts';
import { phraseSchema, wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { nothing } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('add-action'), v: z.literal(1),
  action: objectIdSchema, text: wordsSchema, due: daySchema, who: phraseSchema.exactOptional(),
});

/** One thing to do by a day. */
export const addAction = commandKind(schema, {
  may: ['candidate', 'assessor', 'internal-quality-assurer'],
  layer: 'judgement',
  makes: (command) => [objectKey('action', command.action)],
  refers: () => [],
  touches: () => nothing,
  apply(draft, { action: id, text, due, who }, stamp) {
    draft.actions.set(id, { id, text, due, ...(who === undefined ? {} : { who }), stamp });
  },
  tells: (command, names) => ({
    key: 'history.add-action',
    values: { action: names.object(objectKey('action', command.action)), due: names.day(command.due), text: command.text },
  }),
});
