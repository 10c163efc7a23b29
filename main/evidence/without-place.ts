import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Context } from '../system/context.ts';
import { withoutPlace } from './photo-place.ts';
import { putBytes } from './put-bytes.ts';

/** Photographs are a few megabytes; what is larger is not looked into. */
const largestPhotograph = 100_000_000;

/**
 * A copy of a photograph that was taken in, without where it was taken, which travels in its place (FORMAT 23); null where it says no place.
 */
export async function copyWithoutPlace(context: Context, folder: string, photo: EvidenceFile): Promise<Result<EvidenceFile | null>> {
  if (!/\.jpe?g$/.test(photo.file) || photo.size > largestPhotograph) return done(null);
  const bytes = await readFile(path.join(pathsOf(folder).evidence, photo.file)).catch(() => null);
  const bare = bytes === null ? null : withoutPlace(bytes);
  if (bare === null) return done(null);
  const { name, ext } = path.parse(photo.name);
  const put = await putBytes(context, folder, context.say('evidence.without-place', { name: name.slice(0, 200), extension: ext }), bare);
  const shows = photo.shows === undefined ? {} : { shows: photo.shows };
  return put.ok ? done({ ...put.value, ...shows, redactionOf: photo.file, leftOut: 'place' }) : put;
}
