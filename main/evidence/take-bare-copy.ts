import { readFile, stat } from 'node:fs/promises';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import type { Result } from '../../domain/failure/result.ts';
import type { Context } from '../system/context.ts';
import { givenName } from './file-name.ts';
import { withoutPlace } from './photo-place.ts';
import { putBytes } from './put-bytes.ts';
import { takeFile } from './take-file.ts';

const largestPhotograph = 100_000_000;

/** Takes in a file that is going to travel: a photograph comes in without the place where it was taken, and nothing else of it is kept. */
export async function takeBareCopy(context: Context, folder: string, source: string): Promise<Result<EvidenceFile>> {
  const isPhoto = /\.jpe?g$/i.test(source) && ((await stat(source).catch(() => null))?.size ?? Infinity) <= largestPhotograph;
  const bytes = isPhoto ? await readFile(source).catch(() => null) : null;
  const bare = bytes === null ? null : withoutPlace(bytes);
  return bare === null ? takeFile(context, folder, source) : putBytes(context, folder, givenName(source), bare);
}
