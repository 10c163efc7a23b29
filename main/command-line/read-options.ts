import { InvalidArgumentError } from 'commander';
import { z } from 'zod';

/** Reads options as a command's schema names them; what the schema refuses is wrong usage. */
export function readOptions<S extends z.ZodType>(schema: S, options: Readonly<Record<string, unknown>>): z.output<S> {
  const read = schema.safeParse(options);
  if (read.success) return read.data;
  throw new InvalidArgumentError(z.prettifyError(read.error));
}

/** An option given once. */
export const oneText = z.string().exactOptional();

/** An option that may be given several times. */
export const manyTexts = z.array(z.string()).exactOptional();
