import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Removes what a killed write of this file left behind. Only for who holds the profile's lock: nobody else writes then. */
export async function sweepTemporary(file: string): Promise<void> {
  const folder = path.dirname(file);
  const mine = path.basename(file, '.json');
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(`${mine}.`) && name.endsWith('.tmp'));
  await Promise.all(left.map((name) => rm(path.join(folder, name), { force: true })));
}
