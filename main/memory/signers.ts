import { z } from 'zod';
import type { Result } from '../../domain/failure/result.ts';
import type { Profile } from '../profile/profile.ts';
import { readMemory, updateMemory } from './memory-file.ts';
import type { Shape } from './shape.ts';

const signerSchema = z.object({
  /** The public key of the journal header, as it stands there. */
  key: z.string(),
  name: z.string(),
  standing: z.enum(['trusted', 'refused']),
});

/** Whether judgements signed with a key count here. */
export type Signer = Readonly<z.infer<typeof signerSchema>>;

const shape: Shape<readonly Signer[]> = { name: 'signers', schema: z.array(signerSchema).readonly(), empty: [], lifts: [] };

/** The centre's list of signers. Without a trusted one in it there is no list, and everyone counts who is not refused. */
export function knownSigners(profile: Profile): Promise<Result<readonly Signer[]>> {
  return readMemory(profile, shape);
}

/** Puts a signer on the list, in place of what was said of the same key. */
export function rememberSigner(profile: Profile, signer: Signer): Promise<Result<readonly Signer[]>> {
  return updateMemory(profile, shape, (signers) => [...signers.filter((known) => known.key !== signer.key), signer]);
}

/** Takes a key off the list. */
export function forgetSigner(profile: Profile, key: string): Promise<Result<readonly Signer[]>> {
  return updateMemory(profile, shape, (signers) => (signers.some((known) => known.key === key) ? signers.filter((known) => known.key !== key) : signers));
}
