import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { done, type Result } from '../../domain/failure/result.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { fail } from '../../domain/words/fail.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { makeFolders } from '../system/make-folders.ts';
import { temporaryName } from '../system/write-once.ts';
import { evidenceFileName } from './file-name.ts';
import { putInPlace } from './put-in-place.ts';

/** Keeps bytes that the program made itself as a file of `evidence/`, on the disk when this answers; `name` is what people see it called. */
export async function putBytes(context: Context, folder: string, name: string, bytes: Uint8Array): Promise<Result<EvidenceFile>> {
  const { evidence } = pathsOf(folder);
  const temporary = temporaryName(evidence);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = evidenceFileName(sha256, name);
  try {
    await makeFolders(evidence);
    await writeSynced(temporary, bytes);
    const placed = await putInPlace(temporary, evidence, file, sha256);
    if (placed === 'in-place') return done({ file, sha256, name, size: bytes.length });
    return fail(context.say, 'damaged', { path: folder, what: context.say('damaged.same-name', { file }) });
  } catch (error) {
    return systemFailed(context.say, error, folder, 'working');
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
