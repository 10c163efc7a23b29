import type { UnitId } from '../unit/criterion-key.ts';
import { replace } from './change-draft.ts';
import type { Draft } from './draft.ts';
import type { Portfolio, Supersession } from './portfolio.ts';

/** Puts one unit in the place of another. Where that other had taken its place before, it goes back: what was said last stands, and no units follow each other in a circle. */
export function supersede(draft: Draft, unit: UnitId, supersession: Supersession): void {
  const { by } = supersession;
  if (by === unit) return;
  replace(draft.units, by, (use) => ({ ...use, superseded: (use.superseded ?? []).filter((one) => !leadsTo(draft, one.by, unit)) }));
  replace(draft.units, unit, (use) => ({ ...use, superseded: [...(use.superseded ?? []).filter((one) => one.by !== by), supersession] }));
}

/** Whether a unit is this one, or one that comes after it is. */
function leadsTo(portfolio: Portfolio, from: UnitId, to: UnitId): boolean {
  return from === to || (portfolio.units.get(from)?.superseded ?? []).some((one) => leadsTo(portfolio, one.by, to));
}

/** Whether another unit took the place of this one. */
export function isSuperseded({ units }: Pick<Portfolio, 'units'>, unit: UnitId): boolean {
  return (units.get(unit)?.superseded ?? []).length > 0;
}

/** The units that this one took the place of, with what was said of it. */
export function supersededBy({ units }: Pick<Portfolio, 'units'>, unit: UnitId): readonly { readonly unit: UnitId; readonly supersession: Supersession }[] {
  return [...units.values()].flatMap(({ id, superseded = [] }) => superseded.filter(({ by }) => by === unit).map((supersession) => ({ unit: id, supersession })));
}
