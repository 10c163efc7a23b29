import { stat } from 'node:fs/promises';
import { done, type Result } from '../../../domain/failure/result.ts';
import { knownPortfolios, type CatalogueEntry } from '../../memory/catalogue.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Library, ShelfEntry } from '../contract/library.ts';

/** The portfolios that this machine knows of, and which of them can be reached now. */
export async function readLibrary(profile: Omit<Profile, 'tell'>): Promise<Result<Library>> {
  const notices: string[] = [];
  const known = await knownPortfolios({ ...profile, tell: (sentence) => notices.push(sentence) });
  return known.ok ? done({ portfolios: await Promise.all(known.value.map(shelved)), notices }) : known;
}

/** Reads the library; the first answer is begun at once, while the page that will ask for it is still starting. */
export function libraryAhead(profile: Omit<Profile, 'tell'>): () => Promise<Result<Library>> {
  let first: Promise<Result<Library>> | null = readLibrary(profile);
  // Whoever asks meets what went wrong.
  first.catch(() => undefined);
  return () => {
    const answer = first ?? readLibrary(profile);
    first = null;
    return answer;
  };
}

async function shelved({ id, path, candidate, units, coverage, lastDay }: CatalogueEntry): Promise<ShelfEntry> {
  return { id, path, candidate, units, coverage, lastDay, here: await isFolderHere(path) };
}

/** Whether this folder can be reached now. */
export function isFolderHere(folder: string): Promise<boolean> {
  return stat(folder).then((found) => found.isDirectory(), () => false);
}
