import { rm } from 'node:fs/promises';
import path from 'node:path';
import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { Evidence, Portfolio } from '../../domain/portfolio/portfolio.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Profile } from '../profile/profile.ts';
import { forgetThumbnails } from '../thumbnails/kept-thumbnails.ts';

interface Erasing { readonly profile: Pick<Profile, 'folder'> }

/**
 * Takes away the bytes of erased evidence and the small pictures that were made of them, where no other evidence uses the same file
 * (FORMAT 21): after the line that erases is on the disk, and on every other machine at its next contact. Answers with the names of the
 * files that should be gone; what cannot be taken away now, as on a read-only stick, goes at the next opening.
 */
export async function eraseBytes({ profile }: Erasing, folder: string, portfolio: Portfolio): Promise<readonly string[]> {
  const names = erasedFiles(portfolio);
  const { evidence } = pathsOf(folder);
  await Promise.all(names.map((name) => rm(path.join(evidence, name), { force: true }).catch(() => undefined)));
  await forgetThumbnails(profile, portfolio.id, names);
  return names;
}

/** Names in `evidence/` that a recorded erasure has taken away and nothing else needs. */
export function erasedFiles(portfolio: Portfolio): readonly string[] {
  const items = [...portfolio.evidence.values()];
  const gone = new Set(items.flatMap((item) => item.erased?.files ?? []));
  if (gone.size === 0) return [];
  for (const item of items) for (const name of filesInUse(item)) gone.delete(name);
  return [...gone].sort();
}

function filesInUse(item: Evidence): readonly string[] {
  const named = filesOf(item).map(({ file }): string => file);
  return named.filter((file) => item.erased?.files.includes(file) !== true);
}
