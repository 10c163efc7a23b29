import { randomBytes } from 'node:crypto';
import type { Disk } from './disk.ts';
import { renamePatiently } from './rename-patiently.ts';
import { systemCode } from './system-code.ts';

/** Where the copy from before the last change stands: "catalogue.last-good.json" beside "catalogue.json". */
export function lastGoodName(file: string): string {
  return file.replace(/\.json$/, '.last-good.json');
}

/** Gives the file that is about to be replaced a second name; no bytes are copied where the file system has links. Nothing to keep is fine. */
export async function keepLastGood(file: string, lastGood: string, disk: Disk): Promise<void> {
  const temporary = `${lastGood}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await secondName(file, temporary, disk);
    await renamePatiently(temporary, lastGood, disk);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  } finally {
    // Also after success: a rename between two names of one file does nothing and leaves both.
    await disk.rm(temporary, { force: true });
  }
}

async function secondName(file: string, name: string, disk: Disk): Promise<void> {
  try {
    await disk.link(file, name);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw error;
    await disk.copyFile(file, name);
  }
}
