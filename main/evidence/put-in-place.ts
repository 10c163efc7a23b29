import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFileName } from '../../domain/evidence/evidence-file.ts';
import { syncFolder } from '../system/sync-folder.ts';
import { hashFile } from './hash-file.ts';

/**
 * Gives a synced temporary file its name in `evidence/`, and puts the name on the disk. The same bytes are there already: they stay.
 * Something damaged is there under the name: the good bytes take its place. Other bytes whose SHA-256 begins alike are there: "other-bytes",
 * and nothing is changed. Throws the system's own failure.
 */
export async function putInPlace(temporary: string, folder: string, name: EvidenceFileName, sha256: string): Promise<'in-place' | 'other-bytes'> {
  const file = path.join(folder, name);
  const there = (await stat(file).catch(() => null)) === null ? null : await hashFile(file);
  if (there === sha256) await rm(temporary);
  else if (there?.slice(0, 32) === sha256.slice(0, 32)) return 'other-bytes';
  else await rename(temporary, file);
  await syncFolder(file);
  return 'in-place';
}
