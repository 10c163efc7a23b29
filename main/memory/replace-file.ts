import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from '../system/make-folders.ts';
import type { Disk } from './disk.ts';
import { keepLastGood } from './last-good.ts';
import { renamePatiently } from './rename-patiently.ts';

interface Options {
  /** The name under which the old file is kept, if it is to be kept. */
  readonly lastGood?: string;
  readonly disk?: Disk;
}

/**
 * Gives `file` a new text such that a crash or a power cut leaves the old text or the new one: unique temporary name, written and
 * synced, then renamed; readable by this account only. Throws the system's own failure; the old file is then as it was.
 */
export async function replaceFile(file: string, text: string, { lastGood, disk = fs }: Options = {}): Promise<void> {
  await makeFolders(path.dirname(file), 0o700);
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeSynced(temporary, text, disk);
    if (lastGood !== undefined) await keepLastGood(file, lastGood, disk);
    await renamePatiently(temporary, file, disk);
  } catch (error) {
    await disk.rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file), disk);
}

async function writeSynced(file: string, text: string, disk: Disk): Promise<void> {
  const handle = await disk.open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name is on the disk once the folder is; Windows has no such call and needs none. */
async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
