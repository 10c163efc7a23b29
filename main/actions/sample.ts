import { done, type Result } from '../../domain/failure/result.ts';
import type { Sample } from '../../domain/portfolio/portfolio.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';
import { fail } from '../../domain/words/fail.ts';
import { newId } from '../system/ids.ts';
import { findBoth } from './claim.ts';
import type { Work } from './work.ts';

/** Picks an item to look at for these criteria: one sample a unit, one action. Refused where who samples assessed any of it. Answers with how many criteria. */
export async function sample(work: Work, request: { readonly reference: string; readonly addresses: readonly string[] }): Promise<Result<number>> {
  const found = findBoth(work, request);
  if (!found.ok) return found;
  const { evidence, criteria } = found.value;
  const { person } = work.session.who;
  if (criteria.some(({ key }) => hasJudged(work, key, evidence.id, person.id))) return fail(work.context.say, 'same-person', { name: person.name });
  const units = [...new Set(criteria.map(({ unitId }) => unitId))];
  const samples = units.map((unit): Sample['criteria'] => criteria.filter(({ unitId }) => unitId === unit).map(({ key }) => key));
  const acted = await work.session.act(units.map((unit, place) => ({ kind: 'sample', v: 1, sample: newId(work.context), unit, evidence: evidence.id, criteria: samples[place] ?? [] })));
  return acted.ok ? done(criteria.length) : acted;
}

/** By person, not by current role: one person never assesses and verifies the same thing. */
function hasJudged({ session: { portfolio } }: Work, criterion: CriterionKey, evidence: Sample['evidence'], person: string): boolean {
  const judgements = portfolio.claims.get(criterion)?.get(evidence)?.judgements ?? [];
  return judgements.some(({ stamp }) => portfolio.writers.get(stamp.writer)?.person.id === person);
}
