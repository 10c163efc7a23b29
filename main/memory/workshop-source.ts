import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SourceLine } from '../../domain/reading/source/source-line.ts';
import { sourceLinesSchema } from '../../domain/workshop/draft-schema.ts';
import type { Profile } from '../profile/profile.ts';
import { makeFolders } from '../system/make-folders.ts';
import { writeOnce } from '../system/write-once.ts';

/** Keeps the lines of a source, once. Throws the system's own failure. */
export async function keepSource({ folder }: Pick<Profile, 'folder'>, id: string, lines: readonly SourceLine[]): Promise<void> {
  await makeFolders(path.join(folder, 'workshop'), 0o700);
  await writeOnce(sourcePath(folder, id), JSON.stringify(lines));
}

/** The lines of a source that was kept; null where they are gone or damaged. */
export async function knownSource({ folder }: Pick<Profile, 'folder'>, id: string): Promise<readonly SourceLine[] | null> {
  try {
    const read = sourceLinesSchema.safeParse(JSON.parse(await readFile(sourcePath(folder, id), 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export async function forgetSource({ folder }: Pick<Profile, 'folder'>, id: string): Promise<void> {
  await rm(sourcePath(folder, id), { force: true }).catch(() => undefined);
}

function sourcePath(folder: string, id: string): string {
  return path.join(folder, 'workshop', `${id}.json`);
}
