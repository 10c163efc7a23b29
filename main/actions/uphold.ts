import type { CommandOf } from '../../domain/command/kinds.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import { compareRules } from '../../domain/unit-versions/compare-rules.ts';
import { compareCriteria } from '../../domain/unit-versions/compare-criteria.ts';
import { unsettledIn, type Unsettled } from '../../domain/unit-versions/settle-edition.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { fail } from '../../domain/words/fail.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { newId } from '../system/ids.ts';
import { findUnitHere } from './find-criteria.ts';
import type { Look, Work } from './work.ts';

/** What is still to be settled of the editions that a unit took the place of. */
export function unsettledOf({ session: { portfolio, units } }: Look, id: UnitId): Unsettled {
  return unsettledIn(portfolio, id, (earlier) => {
    const [before, after] = [units.get(earlier), units.get(id)];
    if (before === undefined || after === undefined) return new Map();
    return new Map(compareRules(before, after, compareCriteria(before, after)).flatMap((change) => (change.kind === 'same' ? [[change.earlier.id, change.later.id] as const] : [])));
  });
}

/** The assessor's word that everything decided under the earlier edition, as listed, holds for this one: one line, one action. Answers with how many. */
export async function upholdAll(work: Work, request: { readonly code: string }): Promise<Result<number>> {
  const { session, context } = work;
  const refusal = roleMayNot(context.say, session.who.role, [{ kind: 'uphold' }]);
  if (refusal !== null) return failed(refusal);
  const found = findUnitHere(work, request.code);
  if (!found.ok) return found;
  const { judgements, inferences, reasons, confirmations } = unsettledOf(work, found.value.id);
  const count = judgements.length + inferences.length + reasons.length + confirmations.length;
  if (count === 0) return fail(context.say, 'nothing-to-uphold', { unit: request.code });
  const command: CommandOf<'uphold'> = {
    kind: 'uphold', v: 1, unit: found.value.id,
    judgements: judgements.map(({ claim: { evidence, criterion }, before: { verdict } }) => ({ evidence, criterion, verdict })),
    inferences: inferences.map(({ inference, to }) => ({ inference: newId(context), upholds: inference.id, criterion: to })),
    reasons: reasons.map(({ reason, to }) => ({ reason: newId(context), upholds: reason.id, criteria: to })),
    confirmations: confirmations.map(({ confirmation, rule }) => ({ confirmation: newId(context), upholds: confirmation.id, rule })),
  };
  const acted = await session.act([command]);
  return acted.ok ? done(count) : acted;
}
