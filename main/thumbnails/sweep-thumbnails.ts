import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { filesOf } from '../../domain/evidence/bytes-state.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Profile } from '../profile/profile.ts';
import { thumbnailsFolder } from './kept-thumbnails.ts';
import { takeAway } from './take-away.ts';

/** The portfolio that was opened, where it stands, and the ids of all that are known here. */
interface Opened { readonly portfolio: Portfolio; readonly folder: string; readonly known: ReadonlySet<string> }

/**
 * Takes away the small pictures of whatever is not shown any more: of items that were withdrawn or erased, of bytes that are not here as they
 * were added, of portfolios that are not known here.
 */
export async function sweepThumbnails(profile: Pick<Profile, 'folder'>, { portfolio, folder, known }: Opened): Promise<void> {
  const all = thumbnailsFolder(profile);
  const strange = (await namesIn(all)).filter((id) => id !== portfolio.id && !known.has(id));
  await Promise.all(strange.map((id) => takeAway(path.join(all, id))));
  const sizes = shownSizes(portfolio);
  const { evidence } = pathsOf(folder);
  for (const name of await namesIn(path.join(all, portfolio.id))) {
    const file = name.replace(/\.webp$/, '');
    const there = await stat(path.join(evidence, file)).catch(() => null);
    if (there === null || there.size !== sizes.get(file)) await takeAway(path.join(all, portfolio.id, name));
  }
}

/** The files that may be shown, with the sizes that they were added with. */
function shownSizes({ evidence }: Portfolio): ReadonlyMap<string, number> {
  const items = [...evidence.values()].filter(({ withdrawn }) => withdrawn === undefined);
  return new Map(items.flatMap((item) => filesOf(item).filter(({ file }) => item.erased?.files.includes(file) !== true).map(({ file, size }) => [file, size])));
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
