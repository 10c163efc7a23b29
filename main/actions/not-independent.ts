import { assurers } from '../../domain/command/roles.ts';
import { ownHand, ownHandInUnit, type Looked, type OwnHand } from '../../domain/sampling/own-hand.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Work } from './work.ts';

type Refusal = ReturnType<typeof fail> | null;

/** Why whoever works here may not verify this; null where they may. By person, not by current role: one person never assesses and verifies the same thing. */
export function notIndependent(work: Work, looked: Looked): Refusal {
  return refusalOf(work, ownHand(work.session.portfolio, work.session.who.person.id, looked));
}

/** The same of signing for the quality assurance of units. */
export function notIndependentOf(work: Work, units: readonly UnitId[]): Refusal {
  const { portfolio, who: { person, role } } = work.session;
  if (!assurers.includes(role)) return null;
  return refusalOf(work, units.map((unit) => ownHandInUnit(portfolio, person.id, unit)).find((hand) => hand !== null) ?? null);
}

function refusalOf({ session: { who: { person } }, context: { say } }: Work, hand: OwnHand | null): Refusal {
  return hand === null ? null : fail(say, hand === 'candidate' ? 'own-work' : 'same-person', { name: person.name });
}
