import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';
import { knownPeople } from '../../memory/identity.ts';
import type { Profile } from '../../profile/profile.ts';
import type { KnownPerson } from '../contract/library.ts';

/** Who may be the one who is here now: those who wrote in the portfolio, in each of their roles, then those known on this machine. */
export async function peopleOffered(profile: Profile, portfolio: Portfolio): Promise<readonly KnownPerson[]> {
  const known = await knownPeople(profile);
  const writers = [...portfolio.writers.values()].map(({ person: { id, name }, role }): KnownPerson => ({ id, name, role }));
  const all = [...writers, ...(known.ok ? known.value : [])];
  return all.filter((one, place) => all.findIndex((other) => other.id === one.id && other.role === one.role) === place);
}
