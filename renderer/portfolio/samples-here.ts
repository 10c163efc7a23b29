import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { unitAssurance, type UnitAssurance } from '../../domain/sampling/unit-assurance.ts';
import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { View } from './view.ts';

/** A unit with its quality assurance. */
export interface UnitSampled { readonly id: UnitId; readonly unit: Unit; readonly coverage: UnitCoverage; readonly assurance: UnitAssurance }

/** Every unit here with what was sampled of it, in the order of the units. */
export function unitsSampled({ portfolio, units, coverage }: Pick<View, 'portfolio' | 'units' | 'coverage'>): readonly UnitSampled[] {
  return [...units].flatMap(([id, unit]) => {
    const covered = coverage(id);
    return covered === null ? [] : [{ id, unit, coverage: covered, assurance: unitAssurance(portfolio, id) }];
  });
}

/** Whether a sample waits for whoever assures quality: to be seen, or to be looked at again. */
export function waitsToBeSeen({ state }: Pick<SampleStanding, 'state'>): boolean {
  return state === 'to-see' || state === 'not-seen' || state === 'changed' || state === 'answered';
}

/** Whether the assessor's answer is waited for. */
export function waitsForAnswer({ state }: Pick<SampleStanding, 'state'>): boolean {
  return state === 'not-agreed';
}
