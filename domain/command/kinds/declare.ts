import { z } from 'zod';
import { objectIdSchema } from '../../evidence/evidence-id.ts';
import { unitIdSchema } from '../../unit/criterion-key.ts';
import { commandKind } from '../command-kind.ts';
import { wordsSchema } from '../command-text.ts';
import { objectKey } from '../object-key.ts';
import { everyone } from '../roles.ts';
import { nothing } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('declare'), v: z.literal(1),
  declaration: objectIdSchema, units: z.array(unitIdSchema).max(200).readonly(), statement: wordsSchema, digest: z.string().regex(/^[A-Za-z0-9_-]{16,128}$/),
});

/** Signs a statement on an exact state: `digest` is over what a declaration of this role covers (FORMAT 18). */
export const declare = commandKind(schema, {
  may: everyone,
  layer: 'none',
  makes: (command) => [objectKey('declaration', command.declaration)],
  refers: (command) => command.units.map((unit) => objectKey('unit', unit)),
  touches: () => nothing,
  apply(draft, { declaration: id, units, statement, digest }, stamp) {
    const writer = draft.writers.get(stamp.writer);
    if (writer !== undefined) draft.declarations.set(id, { id, role: writer.role, units, statement, digest, stamp });
  },
  tells: () => ({ key: 'history.declare' }),
});
