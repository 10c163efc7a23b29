import { done, type Result } from '../../domain/failure/result.ts';
import type { Counts } from '../../domain/portfolio/counts.ts';
import type { UnitHere } from '../../domain/unit/find-criterion.ts';
import { fail } from '../../domain/words/fail.ts';
import type { PortfolioReading, PortfolioSession } from '../portfolio/session.ts';
import type { Context } from '../system/context.ts';

/** What looking works with: an open portfolio, what the services take from outside, and whose judgements count here. */
export interface Look { readonly session: PortfolioReading; readonly context: Context; readonly counts: Counts }

/** What an action works with: a portfolio that a person works on in one role. */
export interface Work extends Look { readonly session: PortfolioSession }

/** Those units, or why there are none to speak of: none was taken up, or their documents are missing or damaged. */
export function someUnitsHere(look: Look): Result<readonly UnitHere[]> {
  const units = unitsHere(look);
  return units.length > 0 ? done(units) : fail(look.context.say, 'no-units-here', { path: look.session.folder });
}

/** The units of the portfolio that can be read, with their ids. */
export function unitsHere({ session }: Look): readonly UnitHere[] {
  return [...session.units].map(([id, unit]) => ({ id, unit }));
}
