import type { Command } from '../../domain/command/kinds.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { Say } from '../../domain/words/say.ts';
import { assessesThemselves } from './assesses-themselves.ts';
import { doesNotFit } from './does-not-fit.ts';
import { mayNotYet } from './may-not-yet.ts';
import { roleMayNot } from './role-may-not.ts';
import type { Who } from './who.ts';

/** Why these commands are refused before anything is written; null if they are not. `unread`: whole journals of a newer version. */
export function whyRefused(say: Say, portfolio: Portfolio, who: Who, unread: number, commands: readonly Command[]): Failure | null {
  return (
    roleMayNot(say, who.role, commands) ??
    mayNotYet(say, portfolio, unread, commands) ??
    assessesThemselves(say, portfolio, who, commands) ??
    doesNotFit(say, commands)
  );
}
