import { open } from 'node:fs/promises';
import path from 'node:path';

/** Puts the name of a new or renamed file on the disk: syncs the folder it is in. Windows has no such call and needs none. */
export async function syncFolder(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path.dirname(file), 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
