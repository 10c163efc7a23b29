import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '../../domain/failure/result.ts';
import type { WhatToTakeIn } from '../actions/take-in.ts';
import { fileName } from '../portfolio/folder-name.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { makeFolders } from '../system/make-folders.ts';
import type { FileGiven } from './contract/action.ts';

/** Files as they can be taken in: all on the disk. */
export type FilesToTakeIn = Pick<WhatToTakeIn, 'files' | 'shows'>;

/** Puts pasted bytes on the disk for as long as `take` takes: from there they are taken in as any file is. */
export async function withGivenFiles<T>({ profile, say }: Context, given: readonly FileGiven[], take: (files: FilesToTakeIn) => Promise<Result<T>>): Promise<Result<T>> {
  const folder = path.join(profile.folder, 'pasted', randomBytes(8).toString('hex'));
  try {
    const files: string[] = [];
    try {
      for (const [place, file] of given.entries()) files.push(file.kind === 'path' ? file.path : await keep(path.join(folder, String(place)), file.name, file.bytes));
    } catch (error) {
      return systemFailed(say, error, profile.folder, 'working');
    }
    return await take({ files, shows: given.map(({ shows }) => shows) });
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** In a folder of its own, so that every file keeps its name. The ending is kept whole, however long the name. */
async function keep(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  await makeFolders(folder, 0o700);
  const ending = path.extname(name);
  const file = path.join(folder, fileName(name.slice(0, name.length - ending.length), ending));
  await writeFile(file, bytes, { mode: 0o600 });
  return file;
}
