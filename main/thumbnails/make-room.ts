import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { takeAway } from './take-away.ts';

/** All thumbnails together are no larger than this, in bytes: some five thousand pictures. */
export const largestTogether = 96 * 1024 * 1024;

/** What each folder of thumbnails weighs, as far as this program knows; counted anew where that would be too much. */
const weights = new Map<string, number>();

/** Takes the oldest thumbnails away where all together weigh more than `most` with the `added` bytes that have just come. Throws the system's own failure. */
export async function makeRoom(folder: string, added: number, most: number): Promise<void> {
  const before = weights.get(folder);
  if (before !== undefined && before + added <= most) {
    weights.set(folder, before + added);
    return;
  }
  const all = await everyOne(folder);
  let weight = all.reduce((sum, { size }) => sum + size, 0);
  // A quarter at once, so that this is not gone through for every single one.
  const enough = weight > most ? most * 0.75 : most;
  for (const { place, size } of all.sort((a, b) => a.made - b.made)) {
    if (weight <= enough) break;
    await takeAway(place);
    weight -= size;
  }
  weights.set(folder, weight);
}

interface Weighed { readonly place: string; readonly size: number; readonly made: number }

async function everyOne(folder: string): Promise<Weighed[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const found = await Promise.all(files.map((place) => stat(place).then(({ size, mtimeMs }): Weighed[] => [{ place, size, made: mtimeMs }], () => [])));
  return found.flat();
}
