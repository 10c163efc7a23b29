import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import type { UnitCoverage } from '../../../domain/coverage/coverage.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import type { RuleOutcome } from '../../../domain/rules/outcome.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { makeSay } from '../../../main/words/say.ts';
import { PortfolioBuilder } from './portfolio-builder.ts';

export const say = makeSay();

/** The coverage of a unit on what a builder made, everyone counted. */
export function coverageOf(unit: Unit, builder: PortfolioBuilder): UnitCoverage {
  return coverUnit(builder.portfolio, builder.unit, unit, { counts: everyoneCounts, say });
}

/** What one rule of a unit comes to on what `given` did to an empty portfolio. */
export function outcomeOf(unit: Unit, id: string, given: (builder: PortfolioBuilder) => PortfolioBuilder): RuleOutcome {
  const found = coverageOf(unit, given(new PortfolioBuilder())).rules.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`No rule ${id}`);
  return found;
}
