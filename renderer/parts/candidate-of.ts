import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { Say } from '../../domain/words/say.ts';

/** Who the portfolio is about: as said, else whoever writes as the candidate, else "the candidate". */
export function candidateOf(say: Say, { details, writers }: Pick<Portfolio, 'details' | 'writers'>): string {
  return details.candidate ?? [...writers.values()].find(({ role }) => role === 'candidate')?.person.name ?? say('role.candidate');
}
