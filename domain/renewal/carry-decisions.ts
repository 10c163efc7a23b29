import { without } from '../portfolio/change-draft.ts';
import type { Claim, Confirmation, Countersignature, Inference, Portfolio, Reason, Stamp } from '../portfolio/portfolio.ts';
import { restsOnChanged } from '../portfolio/rests-on-changed.ts';
import { hadSeen, unseenChange } from '../portfolio/seen.ts';
import { readCriterionKey, type UnitId } from '../unit/criterion-key.ts';
import { standing, together, type Carried, type Renewing, type Statement } from './statement.ts';

/** What assessors decided beyond single claims, as far as what it rests on is as they saw it and stays. What was retracted stays behind. */
export function carryDecisions(renewing: Renewing): Carried {
  const { portfolio, gone } = renewing;
  const rests = ({ unit, stamp }: { readonly unit: UnitId; readonly stamp: Stamp }): boolean => !restsOnChanged(portfolio, unit, stamp, gone);
  return together([
    upholding(portfolio.inferences, (one) => inferenceStands(renewing, one), sayInference),
    upholding(portfolio.reasons, () => true, sayReason),
    upholding(portfolio.confirmations, rests, sayConfirmation),
    standing([...portfolio.decisions.values()].flat(), rests, (decision) => ({ stamp: decision.stamp, do: { kind: 'decide', v: 1, ...without(decision, 'stamp') } })),
    standing([...portfolio.countersignatures.values()].flat(), (one) => rests(one) && sawAll(portfolio, one), ({ unit, stamp }) => ({ stamp, do: { kind: 'countersign', v: 1, unit } })),
  ]);
}

interface Retractable { readonly retracted?: unknown; readonly upholds?: string }

/** Those that were not retracted and stand; one that upholds another says so where that one is carried over too, else it stands by itself. */
function upholding<T extends Retractable>(items: ReadonlyMap<string, T>, stands: (item: T) => boolean, say: (item: T, upholds: string | null) => Statement): Carried {
  const isCarried = (item: T | undefined): item is T => item !== undefined && item.retracted === undefined && stands(item);
  const live = [...items.values()].filter(({ retracted }) => retracted === undefined);
  return standing(live, stands, (item) => say(item, item.upholds !== undefined && isCarried(items.get(item.upholds)) ? item.upholds : null));
}

const nothingElse = { judgements: [], inferences: [], reasons: [], confirmations: [] };

function sayInference({ id, criterion, from, ground, stamp }: Inference, upholds: string | null): Statement {
  if (upholds === null) return { stamp, do: { kind: 'infer', v: 1, inference: id, criterion, from: [...from], ground } };
  return { stamp, do: { kind: 'uphold', v: 1, unit: readCriterionKey(criterion).unit, ...nothingElse, inferences: [{ inference: id, upholds, criterion }] } };
}

function sayReason({ id, criteria, because, stamp }: Reason, upholds: string | null): Statement {
  const [first] = criteria;
  if (upholds === null || first === undefined) return { stamp, do: { kind: 'reason', v: 1, reason: id, criteria, because } };
  return { stamp, do: { kind: 'uphold', v: 1, unit: readCriterionKey(first).unit, ...nothingElse, reasons: [{ reason: id, upholds, criteria }] } };
}

function sayConfirmation({ id, unit, rule, grounds, stamp }: Confirmation, upholds: string | null): Statement {
  if (upholds === null) return { stamp, do: { kind: 'confirm', v: 1, confirmation: id, unit, rule, grounds } };
  return { stamp, do: { kind: 'uphold', v: 1, unit, ...nothingElse, confirmations: [{ confirmation: id, upholds, rule }] } };
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
  const items = new Set(claims.map(({ evidence }) => evidence));
  const stamps = [
    ...[...portfolio.evidence.values()].filter(({ id }) => items.has(id)).flatMap(({ assessments }) => assessments.map((one) => one.stamp)),
    ...claims.flatMap(({ judgements }) => judgements.map((judgement) => judgement.stamp)),
    ...[...portfolio.inferences.values()].filter(({ criterion }) => ofUnit(criterion)).map((one) => one.stamp),
    ...[...portfolio.reasons.values()].filter(({ criteria }) => criteria.some(ofUnit)).map((one) => one.stamp),
    ...[...portfolio.confirmations.values()].filter((one) => one.unit === unit).map((one) => one.stamp),
    ...(portfolio.decisions.get(unit) ?? []).map((one) => one.stamp),
  ];
  return stamps.every((judged) => hadSeen(stamp, judged));
}
