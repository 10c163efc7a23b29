import { done, failed, type Result } from '../../domain/failure/result.ts';
import type { Command } from '../../domain/command/kinds.ts';
import type { Sample } from '../../domain/portfolio/portfolio.ts';
import type { Looked } from '../../domain/sampling/own-hand.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { newId } from '../system/ids.ts';
import { findBoth } from './claim.ts';
import { notIndependent } from './not-independent.ts';
import type { Work } from './work.ts';

/** An item to look at, and the criteria to look at it for, as typed. */
export interface ToSample { readonly reference: string; readonly addresses: readonly string[] }

/** Draws a sample: one a unit of each item, all in one action. Refused where who samples had a hand in any of it. Answers with how many criteria. */
export async function sample(work: Work, items: readonly ToSample[]): Promise<Result<number>> {
  const refusal = roleMayNot(work.context.say, work.session.who.role, [{ kind: 'sample' }]);
  if (refusal !== null) return failed(refusal);
  const drawn: Looked[] = [];
  for (const item of items) {
    const found = findBoth(work, item);
    if (!found.ok) return found;
    const { evidence, criteria } = found.value;
    const keysOf = (unit: Sample['unit']): Sample['criteria'] => criteria.filter(({ unitId }) => unitId === unit).map(({ key }) => key);
    drawn.push(...[...new Set(criteria.map(({ unitId }) => unitId))].map((unit) => ({ unit, evidence: evidence.id, criteria: keysOf(unit) })));
  }
  const hindrance = drawn.map((looked) => notIndependent(work, looked)).find((one) => one !== null) ?? null;
  if (hindrance !== null) return hindrance;
  const acted = await work.session.act(drawn.map((looked): Command => ({ kind: 'sample', v: 1, sample: newId(work.context), ...looked })));
  return acted.ok ? done(drawn.reduce((sum, { criteria }) => sum + criteria.length, 0)) : acted;
}
