import type { Portfolio } from '../portfolio/portfolio.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import type { UnitCoverage } from './coverage.ts';
import { startCoverage, type CoverageOptions } from './start-coverage.ts';

/** The coverage of one unit of a portfolio, from scratch: every criterion with what it has and lacks, every rule at both levels. */
export function coverUnit(portfolio: Portfolio, unitId: UnitId, unit: Unit, options: CoverageOptions): UnitCoverage {
  const made = startCoverage(portfolio, () => unit, options).unit(unitId);
  if (made === null) throw new Error('A unit that was handed in is not known');
  return made;
}
