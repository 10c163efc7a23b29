import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { replace } from '../../portfolio/change-draft.ts';
import type { Draft } from '../../portfolio/draft.ts';
import type { Retraction } from '../../portfolio/portfolio.ts';
import { assertNever } from '../../text/assert-never.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { assessors } from '../roles.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('retract'), v: z.literal(1),
  object: z.enum(['inference', 'reason', 'confirmation']), id: objectIdSchema, because: wordsSchema,
});

function retractObject(draft: Draft, object: z.infer<typeof schema>['object'], id: string, retracted: Retraction): void {
  switch (object) {
    case 'inference': replace(draft.inferences, id, (old) => ({ ...old, retracted })); break;
    case 'reason': replace(draft.reasons, id, (old) => ({ ...old, retracted })); break;
    case 'confirmation': replace(draft.confirmations, id, (old) => ({ ...old, retracted })); break;
    default: assertNever(object);
  }
}

/** Takes an inference, a reason or a confirmation back; it stays on record with the ground for that. */
export const retract = commandKind(schema, {
  may: assessors,
  layer: 'judgement',
  makes: () => [],
  refers: (command) => [objectKey(command.object, command.id)],
  touches: () => everything,
  apply: (draft, { object, id, because }, stamp) => retractObject(draft, object, id, { because, stamp }),
  tells: (command, names) => ({ key: 'history.retract', values: { object: names.object(objectKey(command.object, command.id)), because: command.because } }),
});
