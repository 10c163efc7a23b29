import { z } from 'zod';
import { done, type Result } from '../../domain/failure/result.ts';
import { workDoneSchema } from '../../domain/workshop/correction.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const draftSchema = z.object({
  id: z.string(), ...workDoneSchema.shape,
  /** The document's name. */
  name: z.string(),
  /** When it was changed last, ISO 8601. */
  changed: z.string(),
  /** What the unit that it came to is asked for by, once it was kept. */
  kept: z.string().nullable(),
});

/** A unit in the workshop. Its source stands in a file of its own, which does not change. */
export type WorkshopDraft = Readonly<z.infer<typeof draftSchema>>;

/** The draft worked on last stands at the end. */
const shape: Shape<readonly WorkshopDraft[]> = { name: 'workshop', schema: z.array(draftSchema).readonly(), empty: [], lifts: [] };

/** The units in the workshop, the one worked on last first. */
export async function workshopDrafts(profile: Profile): Promise<Result<readonly WorkshopDraft[]>> {
  const read = await readMemory(profile, shape);
  return read.ok ? done(read.value.toReversed()) : read;
}

/** Keeps how a draft stands, in place of how it stood. */
export function rememberWork(profile: Profile, draft: WorkshopDraft): Promise<Result<readonly WorkshopDraft[]>> {
  return updateMemory(profile, shape, (drafts) => [...drafts.filter(({ id }) => id !== draft.id), draft]);
}

/** Changes a draft that is there; one that was thrown away stays so. */
export function changeWork(profile: Profile, id: string, part: Partial<Omit<WorkshopDraft, 'id'>>): Promise<Result<readonly WorkshopDraft[]>> {
  return updateMemory(profile, shape, (drafts) => {
    const known = drafts.find((draft) => draft.id === id);
    return known === undefined ? drafts : [...drafts.filter((draft) => draft !== known), { ...known, ...part }];
  });
}

/** Throws a draft away; units that were kept of it stay. */
export function forgetWork(profile: Profile, id: string): Promise<Result<readonly WorkshopDraft[]>> {
  return updateMemory(profile, shape, (drafts) => (drafts.some((draft) => draft.id === id) ? drafts.filter((draft) => draft.id !== id) : drafts));
}
