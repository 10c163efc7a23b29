import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemCode } from '../memory/system-code.ts';

/**
 * Makes a folder and those above it that are missing; one that is there is fine. Throws the system's own failure. Node's own recursive
 * mkdir never comes back (Node 20) where a folder that is there takes no folder into it, as in /proc.
 */
export async function makeFolders(folder: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return;
    const above = path.dirname(folder);
    if (code !== 'ENOENT' || above === folder || (await isThere(above))) throw error;
    await makeFolders(above, mode);
    await makeFolders(folder, mode);
  }
}

function isThere(place: string): Promise<boolean> {
  return stat(place).then(() => true, () => false);
}
