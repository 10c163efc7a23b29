import { stat } from 'node:fs/promises';
import { done, type Result } from '../../domain/failure/result.ts';
import { knownPortfolios, type CatalogueEntry } from '../memory/catalogue.ts';
import type { Profile } from '../profile/profile.ts';
import type { Library, ShelfEntry } from './contract.ts';

/** The portfolios that this machine knows of, and which of them can be reached now. */
export async function readLibrary(profile: Omit<Profile, 'tell'>): Promise<Result<Library>> {
  const notices: string[] = [];
  const known = await knownPortfolios({ ...profile, tell: (sentence) => notices.push(sentence) });
  return known.ok ? done({ portfolios: await Promise.all(known.value.map(shelved)), notices }) : known;
}

async function shelved({ path, candidate, units, coverage, lastDay }: CatalogueEntry): Promise<ShelfEntry> {
  const here = await stat(path).then((found) => found.isDirectory(), () => false);
  return { path, candidate, units, coverage, lastDay, here };
}
