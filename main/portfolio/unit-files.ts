import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { unitSchema, type Unit } from '../../domain/unit/unit.ts';
import { parseJson } from '../journal/parse-json.ts';
import { writeOnce } from '../system/write-once.ts';

export type UnitFileRead =
  | { readonly kind: 'here'; readonly unit: Unit }
  | { readonly kind: 'missing' }
  /** There, and not what its name says, or no unit. */
  | { readonly kind: 'damaged' };

/** A unit as the text of its file, and its document: the SHA-256 (hex) of that. */
export function unitDocument(unit: Unit): { readonly text: string; readonly document: string } {
  const text = `${JSON.stringify(unit, null, 1)}\n`;
  return { text, document: createHash('sha256').update(text).digest('hex') };
}

/** Keeps a unit as it is now in `units/` and answers with its document. Throws the system's own failure. */
export async function keepUnitFile(folder: string, unit: Unit): Promise<string> {
  const { text, document } = unitDocument(unit);
  const file = unitPath(folder, document);
  const there = await stat(file).catch(() => null);
  if (there?.size !== Buffer.byteLength(text)) await writeOnce(file, text);
  return document;
}

/** Reads back a unit that was kept; never throws. */
export async function readUnitFile(folder: string, document: string): Promise<UnitFileRead> {
  const bytes = await readFile(unitPath(folder, document)).catch(() => null);
  if (bytes === null) return { kind: 'missing' };
  if (createHash('sha256').update(bytes).digest('hex') !== document) return { kind: 'damaged' };
  const read = unitSchema.safeParse(parseJson(bytes.toString('utf8')));
  return read.success ? { kind: 'here', unit: read.data } : { kind: 'damaged' };
}

function unitPath(folder: string, document: string): string {
  return path.join(folder, `${document}.json`);
}
