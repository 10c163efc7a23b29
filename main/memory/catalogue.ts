import { z } from 'zod';
import { done, type Result } from '../../domain/failure/result.ts';
import { writerRoleSchema } from '../../domain/person/role.ts';
import { daySchema } from '../../domain/text/day.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const entrySchema = z.object({
  /** The portfolio's id; a copied folder has the same. */
  id: z.string(),
  /** Absolute path of the folder: what tells two entries apart. */
  path: z.string(),
  candidate: z.string(),
  units: z.array(z.object({ code: z.string().nullable(), title: z.string() })).readonly(),
  /** Criteria claimed and accepted, of how many: a hint from the last time it was open, never the truth. */
  coverage: z.object({ claimed: z.int().nonnegative(), accepted: z.int().nonnegative(), of: z.int().nonnegative() }).nullable(),
  /** The last day on which anyone did anything in it. */
  lastDay: daySchema.nullable(),
  /** When it was last opened on this machine, ISO 8601. */
  lastOpened: z.string(),
  /** Who worked in it in the window of this machine last: they are not asked again who they are. */
  lastWho: z.object({ id: z.string(), name: z.string(), role: writerRoleSchema }).readonly().exactOptional(),
});

/** One portfolio that this machine knows of. */
export type CatalogueEntry = Readonly<z.infer<typeof entrySchema>>;

const shape: Shape<readonly CatalogueEntry[]> = { name: 'catalogue', schema: z.array(entrySchema).readonly(), empty: [], lifts: [] };

/** The portfolios known here, the one opened last first. */
export async function knownPortfolios(profile: Profile): Promise<Result<readonly CatalogueEntry[]>> {
  const read = await readMemory(profile, shape);
  return read.ok ? done(lastFirst(read.value)) : read;
}

/** Remembers a portfolio, in place of what was remembered of the same folder; who worked in it last stays unless it is said anew. */
export function rememberPortfolio(profile: Profile, entry: CatalogueEntry): Promise<Result<readonly CatalogueEntry[]>> {
  return updateMemory(profile, shape, (entries) => {
    const known = entries.find(({ path }) => path === entry.path);
    const lastWho = entry.lastWho ?? (known?.id === entry.id ? known.lastWho : undefined);
    return [...entries.filter((other) => other !== known), lastWho === undefined ? entry : { ...entry, lastWho }];
  });
}

/** Remembers who works in the portfolio in this folder, where it is known here. */
export function rememberWho(profile: Profile, folder: string, lastWho: NonNullable<CatalogueEntry['lastWho']>): Promise<Result<readonly CatalogueEntry[]>> {
  return updateMemory(profile, shape, (entries) => entries.map((entry) => (entry.path === folder ? { ...entry, lastWho } : entry)));
}

/** Takes a folder off the list; the folder itself is not touched. */
export function forgetPortfolio(profile: Profile, folder: string): Promise<Result<readonly CatalogueEntry[]>> {
  return updateMemory(profile, shape, (entries) => (entries.some((known) => known.path === folder) ? entries.filter((known) => known.path !== folder) : entries));
}

function lastFirst(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  return [...entries].sort((a, b) => (a.lastOpened === b.lastOpened ? 0 : a.lastOpened < b.lastOpened ? 1 : -1));
}
