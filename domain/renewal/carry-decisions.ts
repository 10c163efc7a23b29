import { without } from '../portfolio/change-draft.ts';
import type { Claim, Countersignature, Inference, Portfolio, Stamp } from '../portfolio/portfolio.ts';
import { restsOnChanged } from '../portfolio/rests-on-changed.ts';
import { hadSeen, unseenChange } from '../portfolio/seen.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import { standing, together, type Carried, type Renewing } from './statement.ts';

/** What assessors decided beyond single claims, as far as what it rests on is as they saw it and stays. What was retracted stays behind. */
export function carryDecisions(renewing: Renewing): Carried {
  const { portfolio, gone } = renewing;
  const rests = ({ unit, stamp }: { readonly unit: UnitId; readonly stamp: Stamp }): boolean => !restsOnChanged(portfolio, unit, stamp, gone);
  const live = <T extends { readonly retracted?: unknown }>(items: ReadonlyMap<string, T>): readonly T[] => [...items.values()].filter(({ retracted }) => retracted === undefined);
  return together([
    standing(live(portfolio.inferences), (one) => inferenceStands(renewing, one), ({ id, criterion, from, ground, stamp }) => (
      { stamp, do: { kind: 'infer', v: 1, inference: id, criterion, from: [...from], ground } })),
    standing(live(portfolio.reasons), () => true, ({ id, criteria, because, stamp }) => ({ stamp, do: { kind: 'reason', v: 1, reason: id, criteria, because } })),
    standing(live(portfolio.confirmations), rests, ({ id, unit, rule, grounds, stamp }) => ({ stamp, do: { kind: 'confirm', v: 1, confirmation: id, unit, rule, grounds } })),
    standing([...portfolio.decisions.values()].flat(), rests, (decision) => ({ stamp: decision.stamp, do: { kind: 'decide', v: 1, ...without(decision, 'stamp') } })),
    standing([...portfolio.countersignatures.values()].flat(), (one) => rests(one) && sawAll(portfolio, one), ({ unit, stamp }) => ({ stamp, do: { kind: 'countersign', v: 1, unit } })),
  ]);
}

function inferenceStands({ portfolio, gone }: Renewing, { from, stamp }: Inference): boolean {
  return from.every(({ evidence: id }) => {
    const evidence = portfolio.evidence.get(id);
    return evidence !== undefined && !gone.has(id) && evidence.withdrawn === undefined && evidence.erased === undefined && unseenChange(stamp, evidence.changes) === null;
  });
}

/** A countersignature covers what its writer had seen. In one journal all that comes before it is seen: so it must have been all. */
function sawAll(portfolio: Portfolio, { unit, stamp }: Countersignature): boolean {
  const ofUnit = (key: string): boolean => key.startsWith(`${unit}#`);
  const claims: readonly Claim[] = [...portfolio.claims].filter(([key]) => ofUnit(key)).flatMap(([, some]) => [...some.values()]);
  const stamps = [
    ...claims.flatMap(({ judgements }) => judgements.map((judgement) => judgement.stamp)),
    ...[...portfolio.inferences.values()].filter(({ criterion }) => ofUnit(criterion)).map((one) => one.stamp),
    ...[...portfolio.reasons.values()].filter(({ criteria }) => criteria.some(ofUnit)).map((one) => one.stamp),
    ...[...portfolio.confirmations.values()].filter((one) => one.unit === unit).map((one) => one.stamp),
    ...(portfolio.decisions.get(unit) ?? []).map((one) => one.stamp),
  ];
  return stamps.every((judged) => hadSeen(stamp, judged));
}
