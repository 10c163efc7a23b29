import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { formatOf, versionOf, type Shape } from './shape.ts';
import { systemCode } from './system-code.ts';

/** What was found where a file of the memory should be. Only "missing" may ever be taken for empty. */
export type Stored<T> =
  | { readonly kind: 'missing' }
  | { readonly kind: 'here'; readonly data: T }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

const envelopeSchema = z.object({ format: z.string(), version: z.int().positive(), data: z.unknown() });

/** A file is read a few times only: making code of its schema first would take longer than reading by it as it is written. */
const asWritten = { jitless: true };

/** Reads a file of the memory and says what it is; never throws, changes nothing. */
export async function readStored<T>(file: string, shape: Shape<T>): Promise<Stored<T>> {
  try {
    return parseStored(await readFile(file, 'utf8'), shape);
  } catch (error) {
    const why = systemCode(error);
    return why === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', why };
  }
}

/** Reads the text of such a file. */
export function parseStored<T>(text: string, shape: Shape<T>): Stored<T> {
  const envelope = envelopeSchema.safeParse(parseJson(text), asWritten);
  if (!envelope.success || envelope.data.format !== formatOf(shape)) return { kind: 'damaged' };
  const { version } = envelope.data;
  if (version > versionOf(shape)) return { kind: 'newer', version };
  const lifted = shape.lifts.slice(version - 1).reduce((data, lift) => lift(data), envelope.data.data);
  const read = shape.schema.safeParse(lifted, asWritten);
  return read.success ? { kind: 'here', data: read.data } : { kind: 'damaged' };
}

/** The text of a file that holds `data`. */
export function writeStored<T>(data: T, shape: Shape<T>): string {
  return `${JSON.stringify({ format: formatOf(shape), version: versionOf(shape), data })}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
