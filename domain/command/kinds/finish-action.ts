import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { replace } from '../../portfolio/change-draft.ts';
import { daySchema } from '../../text/day.ts';
import { commandKind } from '../command-kind.ts';
import { objectKey } from '../object-key.ts';
import { nothing } from '../touched.ts';

const schema = z.strictObject({ kind: z.literal('finish-action'), v: z.literal(1), action: objectIdSchema, day: daySchema });

/** Says that a thing was done, and on which day. */
export const finishAction = commandKind(schema, {
  may: ['candidate', 'assessor', 'internal-quality-assurer'],
  layer: 'judgement',
  makes: () => [],
  refers: (command) => [objectKey('action', command.action)],
  touches: () => nothing,
  apply(draft, { action, day }, stamp) {
    replace(draft.actions, action, (old) => ({ ...old, finished: { day, stamp } }));
  },
  tells: (command, names) => ({ key: 'history.finish-action', values: { action: names.object(objectKey('action', command.action)), day: names.day(command.day) } }),
});
