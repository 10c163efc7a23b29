import type { CommandOf } from '../../domain/command/kinds.ts';
import { done, failed, type Result } from '../../domain/failure/result.ts';
import { unsettledOf } from '../../domain/unit-versions/unsettled-of.ts';
import { fail } from '../../domain/words/fail.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { newId } from '../system/ids.ts';
import { findUnitHere } from './find-criteria.ts';
import type { Work } from './work.ts';

/** The assessor's word that everything decided under the earlier edition, as listed, holds for this one: one line, one action. Answers with how many. */
export async function upholdAll(work: Work, request: { readonly code: string }): Promise<Result<number>> {
  const { session, context } = work;
  const refusal = roleMayNot(context.say, session.who.role, [{ kind: 'uphold' }]);
  if (refusal !== null) return failed(refusal);
  const found = findUnitHere(work, request.code);
  if (!found.ok) return found;
  const { judgements, inferences, reasons, confirmations } = unsettledOf(session.portfolio, session.units, found.value.id);
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
