import { z } from 'zod';
import type { Result } from '../../domain/failure/result.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const centreSchema = z.object({
  name: z.string(),
  /** The number that the awarding body gave the centre, as it prints it. */
  number: z.string().nullable(),
  /** The centre has turned off that hand-offs are encrypted: they may be made open. */
  openHandOffs: z.boolean().exactOptional(),
});

/** The training centre that this machine works for: offered for new portfolios. */
export type CentreProfile = Readonly<z.infer<typeof centreSchema>>;

const shape: Shape<CentreProfile | null> = { name: 'centre', schema: centreSchema.nullable(), empty: null, lifts: [] };

/** The centre, or null where none was named. */
export function knownCentre(profile: Profile): Promise<Result<CentreProfile | null>> {
  return readMemory(profile, shape);
}

/** Names the centre, or takes its name away. */
export function rememberCentre(profile: Profile, centre: CentreProfile | null): Promise<Result<CentreProfile | null>> {
  return updateMemory(profile, shape, () => centre);
}
