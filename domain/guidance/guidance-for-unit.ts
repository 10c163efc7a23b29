import { hasCode } from '../unit/unit-codes.ts';
import type { Unit } from '../unit/unit.ts';
import type { Guidance } from './guidance.ts';

/** The guidance that says it is about this unit. */
export function guidanceForUnit(guidance: readonly Guidance[], unit: Unit): readonly Guidance[] {
  return guidance.filter(({ forUnits }) => forUnits.some((code) => hasCode(unit, code)));
}
