import type { Command } from '../../domain/command/kinds.ts';
import type { Result } from '../../domain/failure/result.ts';
import type { UnitHere } from '../../domain/unit/find-criterion.ts';
import type { PortfolioSession } from '../portfolio/session.ts';
import type { Context } from '../system/context.ts';

/** What an action works with: an open portfolio, and what the services take from outside. */
export interface Work { readonly session: PortfolioSession; readonly context: Context }

/** What an action answers when there is nothing more to say than that it is on the disk. */
export type Acted<T> = Promise<Result<T>>;

/** The units of the portfolio that can be read, with their ids. */
export function unitsHere({ session }: Work): readonly UnitHere[] {
  return [...session.units].map(([id, unit]) => ({ id, unit }));
}

/** Commands of one action, in order. */
export type Commands = readonly Command[];
