import { done, type Result } from '../../domain/failure/result.ts';
import { everyoneCounts, type Counts } from '../../domain/portfolio/counts.ts';
import { knownSigners, type Signer } from '../memory/signers.ts';
import type { Profile } from '../profile/profile.ts';

/** Whose judgements count on this machine: everyone's, unless the centre keeps a list of trusted signers (FORMAT 15). */
export async function countsHere(profile: Profile): Promise<Result<Counts>> {
  const signers = await knownSigners(profile);
  return signers.ok ? done(countsBy(signers.value)) : signers;
}

/** Who is refused never counts; where anyone is trusted by name, all others are unknown signers. */
export function countsBy(signers: readonly Signer[]): Counts {
  if (signers.length === 0) return everyoneCounts;
  const standing = new Map(signers.map((signer) => [signer.key, signer.standing]));
  const listed = signers.some((signer) => signer.standing === 'trusted');
  return ({ key }) => {
    const said = standing.get(key);
    if (said === 'refused') return 'refused';
    return said === 'trusted' || !listed ? 'yes' : 'unknown-signer';
  };
}
