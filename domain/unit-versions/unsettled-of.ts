import type { Portfolio } from '../portfolio/portfolio.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import { compareCriteria } from './compare-criteria.ts';
import { compareRules } from './compare-rules.ts';
import { unsettledIn, type Unsettled } from './settle-edition.ts';

/** What is still to be settled of the editions that a unit took the place of. `units`: the documents of the portfolio's units, as far as they can be read. */
export function unsettledOf(portfolio: Portfolio, units: ReadonlyMap<UnitId, Unit>, id: UnitId): Unsettled {
  return unsettledIn(portfolio, id, (earlier) => {
    const [before, after] = [units.get(earlier), units.get(id)];
    return before === undefined || after === undefined ? new Map() : sameRules(before, after);
  });
}

/** The rules that two editions share, the later one's id by the earlier one's. */
function sameRules(before: Unit, after: Unit): ReadonlyMap<string, string> {
  return new Map(compareRules(before, after, compareCriteria(before, after)).flatMap((change) => (change.kind === 'same' ? [[change.earlier.id, change.later.id] as const] : [])));
}
