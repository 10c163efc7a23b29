import { useMemo } from 'react';
import { unsettledOf } from '../../domain/unit-versions/unsettled-of.ts';
import type { Unsettled } from '../../domain/unit-versions/settle-edition.ts';
import { supersededBy } from '../../domain/portfolio/supersede.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';

/** What is left to settle in a unit that took another's place; null where it took none. */
export function useUnsettled(unit: UnitId): Unsettled | null {
  const view = usePortfolio();
  return useMemo(() => (supersededBy(view.portfolio, unit).length === 0 ? null : unsettledOf(view.portfolio, view.units, unit)), [view, unit]);
}

/** How many decisions of an earlier edition wait to be upheld. */
export function toUphold({ judgements, inferences, reasons, confirmations }: Unsettled): number {
  return judgements.length + inferences.length + reasons.length + confirmations.length;
}

/** How much is left to settle, for everybody together. */
export function useToSettle(unit: UnitId): number {
  const unsettled = useUnsettled(unit);
  return unsettled === null ? 0 : unsettled.bring.length + unsettled.ask.length + toUphold(unsettled);
}
