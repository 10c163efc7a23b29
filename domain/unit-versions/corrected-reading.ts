import type { Confirmation, Decision, Inference, Portfolio, Reason, Stamp } from '../portfolio/portfolio.ts';
import { hadSeen } from '../portfolio/seen.ts';
import { readCriterionKey, type UnitId } from '../unit/criterion-key.ts';
import type { UnitComparison } from './compare-units.ts';

/** What was decided by people who had not seen that the reading of a unit's rules was corrected. */
export interface DecidedBefore {
  readonly decision: Decision | null;
  readonly confirmations: readonly Confirmation[];
  readonly reasons: readonly Reason[];
  readonly inferences: readonly Inference[];
}

/** Whether two units say the same of what is to be shown, and differ in their rules alone: one corrects how the other was read. */
export function isCorrection({ criteria, rules }: UnitComparison): boolean {
  return criteria.every(({ kind }) => kind === 'same') && rules.some(({ kind }) => kind !== 'same');
}

/** Every decision on a unit that stands, was made under an earlier reading of its rules and was not made again since; null where its reading was never corrected. */
export function decidedBefore({ units, decisions, confirmations, reasons, inferences }: Portfolio, unit: UnitId): DecidedBefore | null {
  const corrected = units.get(unit)?.replaced?.at(-1)?.stamp;
  if (corrected === undefined) return null;
  const isBefore = ({ stamp }: Made): boolean => !hadSeen(stamp, corrected);
  const decision = decisions.get(unit)?.at(-1);
  return {
    decision: decision !== undefined && isBefore(decision) ? decision : null,
    confirmations: notMadeAgain([...confirmations.values()].filter((one) => one.unit === unit), isBefore, ({ rule }) => rule),
    reasons: notMadeAgain([...reasons.values()].filter(({ criteria }) => criteria.some((key) => readCriterionKey(key).unit === unit)), isBefore, ({ criteria }) => [...criteria].sort().join(' ')),
    inferences: notMadeAgain([...inferences.values()].filter(({ criterion }) => readCriterionKey(criterion).unit === unit), isBefore, ({ criterion }) => criterion),
  };
}

interface Made { readonly stamp: Stamp; readonly retracted?: unknown }

/** Those made before that stand and were not made again since, about the same. */
function notMadeAgain<T extends Made>(all: readonly T[], isBefore: (one: T) => boolean, about: (one: T) => string): readonly T[] {
  const standing = all.filter(({ retracted }) => retracted === undefined);
  const again = new Set(standing.filter((one) => !isBefore(one)).map(about));
  return standing.filter((one) => isBefore(one) && !again.has(about(one)));
}
