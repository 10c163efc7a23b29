import { z } from 'zod';
import { unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { phraseSchema, sha256Schema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { presenters } from '../roles.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({ kind: z.literal('take-unit'), v: z.literal(1), unit: unitIdSchema, document: sha256Schema, code: phraseSchema });

/** Takes a unit up into the portfolio, as its document stood. */
export const takeUnit = commandKind(schema, {
  may: presenters,
  layer: 'judgement',
  makes: (command) => [objectKey('unit', command.unit)],
  refers: () => [],
  touches: () => everything,
  apply(draft, { unit, document, code }, stamp) {
    draft.units.set(unit, { id: unit, document, code, stamp });
  },
  tells: (command) => ({ key: 'history.take-unit', values: { code: command.code } }),
});
