import { rm } from 'node:fs/promises';
import { done, type Result } from '../../domain/failure/result.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { fail } from '../../domain/words/fail.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { makeFolders } from '../system/make-folders.ts';
import { temporaryName } from '../system/write-once.ts';
import { copyStream, SourceTrouble } from './copy-stream.ts';
import { evidenceFileName, givenName } from './file-name.ts';
import { hashFile } from './hash-file.ts';
import { putInPlace } from './put-in-place.ts';

export interface Taking {
  /** Bytes copied, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes a file into the portfolio in `folder` (FORMAT 4): copied under a temporary name, synced, hashed as it is on the disk, and only
 * then given its name, which is on the disk as well when this answers. A line may name it from then on.
 */
export async function takeFile(context: Context, folder: string, source: string, taking: Taking = {}): Promise<Result<EvidenceFile>> {
  const { evidence } = pathsOf(folder);
  const temporary = temporaryName(evidence);
  try {
    await makeFolders(evidence);
    const size = await copyStream(source, temporary, taking);
    const sha256 = await hashFile(temporary, taking.signal);
    const file = evidenceFileName(sha256, source);
    const placed = await putInPlace(temporary, evidence, file, sha256);
    if (placed === 'in-place') return done({ file, sha256, name: givenName(source), size });
    return fail(context.say, 'damaged', { path: folder, what: context.say('damaged.same-name', { file }) });
  } catch (error) {
    return notTaken(context, error, folder, source);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

function notTaken({ say }: Context, error: unknown, folder: string, source: string): Result<never> {
  if (error instanceof Error && error.name === 'AbortError') return fail(say, 'cancelled');
  if (!(error instanceof SourceTrouble)) return systemFailed(say, error, folder, 'working');
  if (error.what === 'changed') return fail(say, 'file-changed', { path: source });
  if (error.what === 'unreadable') return systemFailed(say, error.reason, source, 'reading-file');
  return fail(say, 'file-unreadable', { path: source });
}
