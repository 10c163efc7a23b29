import { isSuperseded } from '../../domain/portfolio/supersede.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { View } from './view.ts';

/** The units that something is still asked of: not those that another edition took the place of. */
export function unitsThatStand({ units, portfolio }: Pick<View, 'units' | 'portfolio'>): ReadonlyMap<UnitId, Unit> {
  return new Map([...units].filter(([id]) => !isSuperseded(portfolio, id)));
}
