import { rm } from 'node:fs/promises';
import { forgetPortfolio } from '../memory/catalogue.ts';
import { pathsOf } from '../portfolio/paths.ts';
import type { Profile } from '../profile/profile.ts';

/** Takes a half-made example away again: only what a portfolio is made of, and from the catalogue. The folder itself, now empty, stays. */
export async function takeAway(profile: Profile, folder: string): Promise<void> {
  const paths = pathsOf(folder);
  for (const part of [paths.description, paths.journal, paths.units, paths.evidence]) await rm(part, { recursive: true, force: true }).catch(() => undefined);
  await forgetPortfolio(profile, folder);
}
