import { assessmentStanding, type AssessmentStanding } from '../portfolio/assessment-standing.ts';
import type { Counts } from '../portfolio/counts.ts';
import type { Evidence, Portfolio } from '../portfolio/portfolio.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import { whoCounts } from './who-counts.ts';

/** How it stands with an item for an assessor at work on these units: what they said themselves need not be said again, also where it waits to be countersigned. */
export function assessmentFor(portfolio: Portfolio, counts: Counts, person: { readonly id: string }, units: readonly UnitId[], item: Evidence): AssessmentStanding {
  const who = whoCounts(portfolio, counts);
  return assessmentStanding(item, (stamp) => portfolio.writers.get(stamp.writer)?.person.id === person.id || units.every((unit) => who(stamp, unit) === null));
}

/** How it stands with an item for everybody: by whoever counts in a unit of the portfolio. */
export function assessmentOf(portfolio: Portfolio, counts: Counts, item: Evidence): AssessmentStanding {
  const who = whoCounts(portfolio, counts);
  return assessmentStanding(item, (stamp) => [...portfolio.units.keys()].some((unit) => who(stamp, unit) === null));
}
