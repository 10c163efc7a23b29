import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { replace } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { nothing } from '../touched.ts';

const schema = z.strictObject({ kind: z.literal('reword-feedback'), v: z.literal(1), feedback: objectIdSchema, text: wordsSchema });

/** Changes the words of feedback; who gave it first stays. */
export const rewordFeedback = commandKind(schema, {
  may: ['assessor', 'countersigning-assessor', 'internal-quality-assurer'],
  layer: 'judgement',
  makes: () => [],
  refers: (command) => [objectKey('feedback', command.feedback)],
  touches: () => nothing,
  apply(draft, { feedback, text }, stamp) {
    replace(draft.feedback, feedback, (old) => ({ ...old, text, reworded: stamp }));
  },
  tells: (command, names) => ({ key: 'history.reword-feedback', values: { feedback: names.object(objectKey('feedback', command.feedback)) } }),
});
