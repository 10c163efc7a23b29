import { done, failed, type Result } from '../../domain/failure/result.ts';
import { unsettledOf } from '../../domain/unit-versions/unsettled-of.ts';
import { fail } from '../../domain/words/fail.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { findBoth, type ClaimRequest } from './claim.ts';
import type { Work } from './work.ts';

/** Says that evidence claimed for an earlier edition does not show these reworded criteria. Claiming it for them says the opposite, at any time. */
export async function leave(work: Work, request: Pick<ClaimRequest, 'reference' | 'addresses'>): Promise<Result<number>> {
  const { say } = work.context;
  const refusal = roleMayNot(say, work.session.who.role, [{ kind: 'leave-claims' }]);
  if (refusal !== null) return failed(refusal);
  const found = findBoth(work, request);
  if (!found.ok) return found;
  const { evidence, criteria } = found.value;
  const asked = criteria.map(({ key, unitId, address }) => ({ address, claim: unsettledOf(work.session.portfolio, work.session.units, unitId).ask.find((one) => one.evidence === evidence.id && one.to === key) }));
  const none = asked.find(({ claim }) => claim === undefined);
  if (none !== undefined) return fail(say, 'nothing-asked', { reference: request.reference, address: none.address });
  const acted = await work.session.act([{ kind: 'leave-claims', v: 1, claims: asked.flatMap(({ claim }) => claim ?? []) }]);
  return acted.ok ? done(asked.length) : acted;
}
