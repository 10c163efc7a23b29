import type { Command } from '../../domain/command/kinds.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';

/** What rests on all that was done, and so waits while part of it is not understood (FORMAT 13). */
const restOnEverything: readonly Command['kind'][] = ['decide', 'countersign', 'declare'];

/** Why these commands may not be done before the program is updated; null if they may. `unread`: whole journals of a newer version. */
export function mayNotYet(say: Say, portfolio: Portfolio, unread: number, commands: readonly Command[]): Failure | null {
  if (!commands.some((command) => restOnEverything.includes(command.kind))) return null;
  const newer = unread + portfolio.setAside.filter(({ reason }) => reason.kind === 'newer').length;
  return newer > 0 ? sayFailure(say, 'newer-lines', { count: newer }) : null;
}
