import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from './sync-folder.ts';

/** A name for a file that is not yet what it is to be; readers of portfolio folders pass over it. */
export function temporaryName(folder: string): string {
  return path.join(folder, `~$${randomBytes(8).toString('hex')}.tmp`);
}

/** Puts a whole file in place such that it is there as a whole or not at all, name included. Throws the system's own failure. */
export async function writeOnce(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = temporaryName(path.dirname(file));
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(file);
}
