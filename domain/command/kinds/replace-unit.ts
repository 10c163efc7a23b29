import { z } from 'zod';
import { replace } from '../../portfolio/change-draft.ts';
import { unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { sha256Schema, wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({ kind: z.literal('replace-unit'), v: z.literal(1), unit: unitIdSchema, document: sha256Schema, because: wordsSchema });

/** Corrects a unit that was misread; its claims and judgements stay. */
export const replaceUnit = commandKind(schema, {
  may: ['assessor', 'centre'],
  layer: 'judgement',
  makes: () => [],
  refers: (command) => [objectKey('unit', command.unit)],
  touches: () => everything,
  apply(draft, { unit, document, because }, stamp) {
    replace(draft.units, unit, (old) => ({ ...old, document, replaced: [...(old.replaced ?? []), { document: old.document, because, stamp }] }));
  },
  tells: (command, names) => ({ key: 'history.replace-unit', values: { unit: names.unit(command.unit), because: command.because } }),
});
