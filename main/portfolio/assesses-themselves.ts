import { commandKinds, type Command } from '../../domain/command/kinds.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import type { Who } from './who.ts';

/**
 * Why this person may not decide anything about their own work, whatever role they name; null if it is not theirs. By person, not by
 * role (FORMAT 15). What such a line in a journal says does not count in any case; here it is refused before it is acknowledged.
 */
export function assessesThemselves(say: Say, portfolio: Portfolio, { person }: Who, commands: readonly Command[]): Failure | null {
  if (!commands.some(isAssessing)) return null;
  const isCandidate = [...portfolio.writers.values()].some((writer) => writer.role === 'candidate' && writer.person.id === person.id);
  return isCandidate ? sayFailure(say, 'own-work', { name: person.name }) : null;
}

/** Judging, and what else of that layer a candidate may not do as such. */
function isAssessing({ kind }: Command): boolean {
  const known = commandKinds.get(kind);
  return known?.layer === 'judgement' && !known.may.includes('candidate');
}
