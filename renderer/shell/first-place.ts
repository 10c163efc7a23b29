import type { View } from '../portfolio/view.ts';
import type { Place } from './place.ts';

/** Where a portfolio opens: who is here, if nobody said; else the one unit, or the overview of several. */
export function firstPlace({ who, units }: View): Place {
  if (who === null) return { kind: 'who' };
  const [unit, ...others] = units.keys();
  return unit !== undefined && others.length === 0 ? { kind: 'unit', unit } : { kind: 'overview' };
}
