import type { WriterRole } from '../person/role.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Say } from '../words/say.ts';

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

/** Says whose move it is by name: the program's own sentences have a place for the assessor. What a unit prints itself has none, and stays as it is. */
export function sayNaming(say: Say, portfolio: Pick<Portfolio, 'writers' | 'details'>): Say {
  const assessor = whoMovesFirst(say, portfolio, 'assessor');
  return (key, values) => say(key, { assessor, ...values });
}
