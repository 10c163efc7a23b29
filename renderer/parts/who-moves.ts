import type { WriterRole } from '../../domain/person/role.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { Say } from '../../domain/words/say.ts';

/** Who works here in a role, as a sentence names them: the one person by name, else "the assessor". */
export function whoMoves(say: Say, { writers, details }: Pick<Portfolio, 'writers' | 'details'>, role: WriterRole): string {
  const names = new Set([...writers.values()].filter((writer) => writer.role === role).map(({ person }) => person.name));
  if (role === 'candidate' && names.size === 0 && details.candidate !== undefined) return details.candidate;
  const [only, another] = names;
  return only === undefined || another !== undefined ? say(`who-moves.${role}`) : only;
}

/** The same at the beginning of a sentence. */
export function whoMovesFirst(say: Say, portfolio: Pick<Portfolio, 'writers' | 'details'>, role: WriterRole): string {
  const words = whoMoves(say, portfolio, role);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
