import { z } from 'zod';
import { commandKind } from '../command-kind.ts';
import { lineHashSchema } from '../line.ts';
import { everyone } from '../roles.ts';
import { everything } from '../touched.ts';

const schema = z.strictObject({ kind: z.literal('undo'), v: z.literal(1), line: lineHashSchema });

/**
 * Takes back one line of its own writer; naming an undo, it brings back what that one took. Which lines are out
 * is worked out before anything is applied (portfolio/undo.ts), so applying it does nothing more.
 */
export const undo = commandKind(schema, {
  may: everyone,
  layer: 'none',
  makes: () => [],
  refers: () => [],
  touches: () => everything,
  apply: () => undefined,
  tells: (command, names) => ({ key: 'history.undo', values: { line: names.line(command.line) } }),
});
