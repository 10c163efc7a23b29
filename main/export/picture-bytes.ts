import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { evidenceFileNameSchema } from '../../domain/evidence/evidence-file.ts';

/** Reads pictures from an evidence folder by their names, which are never paths. Null for what is not a name or cannot be read: its words are printed instead. */
export function pictureBytes(folder: string): (name: string) => Promise<Uint8Array | null> {
  return async (name) => {
    if (!evidenceFileNameSchema.safeParse(name).success) return null;
    try {
      return await readFile(path.join(folder, name));
    } catch {
      // Not arrived, erased, damaged or unreadable: the record says elsewhere where the bytes are.
      return null;
    }
  };
}
