import type { Portfolio } from '../portfolio/portfolio.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import { sampleStandings, type SampleStanding } from './sample-standing.ts';

/** How far the quality assurance of a unit is. `returned`: something was not agreed with, and it is the assessor's move; `agreed`: with all that was sampled. */
export type AssuranceState = 'not-sampled' | 'in-hand' | 'returned' | 'agreed';

export interface UnitAssurance { readonly state: AssuranceState; readonly samples: readonly SampleStanding[] }

/** What was sampled of a unit, in the order in which it was drawn, and what that comes to. */
export function unitAssurance(portfolio: Portfolio, unit: UnitId): UnitAssurance {
  const samples = sampleStandings(portfolio, [...portfolio.samples.values()].filter((sample) => sample.unit === unit));
  return { state: stateOf(samples), samples };
}

function stateOf(samples: readonly SampleStanding[]): AssuranceState {
  if (samples.length === 0) return 'not-sampled';
  if (samples.some(({ state }) => state === 'not-agreed')) return 'returned';
  return samples.every(({ state }) => state === 'agreed') ? 'agreed' : 'in-hand';
}
