import { coverUnit } from '../../domain/coverage/cover-unit.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Look } from './work.ts';

/** What each criterion and rule of a unit has and lacks, as the portfolio stands now. */
export function coverageOf({ session, context, counts }: Look, id: UnitId): UnitCoverage {
  const unit = session.units.get(id);
  if (unit === undefined) throw new Error(`not reached: the unit ${id} was found here`);
  return coverUnit(session.portfolio, id, unit, { counts, say: context.say });
}
