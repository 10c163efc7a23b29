import { compareReferences } from '../evidence/reference.ts';
import type { Confirmation, Portfolio } from '../portfolio/portfolio.ts';
import { hadSeen } from '../portfolio/seen.ts';
import type { CompiledRule } from '../rules/compile-rules.ts';
import type { ConfirmationStanding } from '../rules/confirmation-standing.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { ChangedSince } from './changed-since.ts';
import type { WhoCounts } from './who-counts.ts';

/** The confirmation of a rule that stands, else the last that no longer does, else null. `changed`: for each criterion of its target, what changed since a decision. */
export function confirmationOf(portfolio: Portfolio, unit: UnitId, { id }: Pick<CompiledRule, 'id'>, who: WhoCounts, changed: readonly ChangedSince[]): ConfirmationStanding | null {
  let last: ConfirmationStanding | null = null;
  for (const confirmation of portfolio.confirmations.values()) {
    if (confirmation.unit !== unit || confirmation.rule !== id || confirmation.retracted !== undefined || who(confirmation.stamp, unit) !== null) continue;
    const standing = standingOf(portfolio, unit, confirmation, changed);
    if (standing.fault === null || last?.fault !== null) last = standing;
  }
  return last;
}

function standingOf(portfolio: Portfolio, unit: UnitId, confirmation: Confirmation, changed: readonly ChangedSince[]): ConfirmationStanding {
  const { stamp } = confirmation;
  const by = portfolio.writers.get(stamp.writer)?.person.name ?? '';
  const corrected = (portfolio.units.get(unit)?.replaced ?? []).some((replaced) => !hadSeen(stamp, replaced.stamp));
  if (corrected) return { confirmation, by, fault: { kind: 'corrected' } };
  const references = [...new Set(changed.flatMap((since) => since(stamp)))].sort(compareReferences);
  return { confirmation, by, fault: references.length === 0 ? null : { kind: 'changed', references } };
}
