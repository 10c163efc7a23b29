import { setTimeout as wait } from 'node:timers/promises';
import type { Disk } from './disk.ts';
import { systemCode } from './system-code.ts';

const tries = 10;

/** Renames; tries again for half a second where a virus scanner or an indexer holds the file, as on Windows. Throws the system's own failure. */
export async function renamePatiently(from: string, to: string, disk: Pick<Disk, 'rename'>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (attempt === tries || !['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error))) throw error;
      await wait(attempt * 10);
    }
  }
}
