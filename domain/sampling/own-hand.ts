import type { WriterId } from '../command/line.ts';
import type { Inference, Portfolio, Sample } from '../portfolio/portfolio.ts';
import { assessors } from '../command/roles.ts';
import { readCriterionKey, type CriterionKey, type UnitId } from '../unit/criterion-key.ts';

/** An item of a unit, and the criteria it is looked at for; none named means all that it is claimed for there. */
export type Looked = Pick<Sample, 'unit' | 'evidence' | 'criteria'>;

/** Why a person may not verify something: they are the candidate, or they assessed it. */
export type OwnHand = 'candidate' | 'assessor';

/** Whether a person had a hand in what is to be verified: by person, whatever role they work in now (FORMAT 15). */
export function ownHand(portfolio: Portfolio, person: string, looked: Looked): OwnHand | null {
  if (isCandidate(portfolio, person)) return 'candidate';
  return assessedBy(portfolio, looked).has(person) ? 'assessor' : null;
}

/** The same of a whole unit, which quality assurance signs for: whoever decided it does not. */
export function ownHandInUnit(portfolio: Portfolio, person: string, unit: UnitId): OwnHand | null {
  if (isCandidate(portfolio, person)) return 'candidate';
  const decided = (portfolio.decisions.get(unit) ?? []).map(({ stamp }) => portfolio.writers.get(stamp.writer)?.person.id);
  return decided.includes(person) ? 'assessor' : null;
}

function isCandidate({ writers }: Portfolio, person: string): boolean {
  return [...writers.values()].some((writer) => writer.role === 'candidate' && writer.person.id === person);
}

/** Everyone who assessed it: recorded or assessed the item as an assessor, judged a claim, or inferred from it; also where another judgement stands now. */
export function assessedBy(portfolio: Portfolio, looked: Looked): ReadonlySet<string> {
  const people = new Set<string>();
  const note = (writer: WriterId): void => void people.add(portfolio.writers.get(writer)?.person.id ?? writer);
  const item = portfolio.evidence.get(looked.evidence);
  const adder = item === undefined ? undefined : portfolio.writers.get(item.added.writer);
  if (adder !== undefined && assessors.includes(adder.role)) note(adder.id);
  for (const { stamp } of item?.assessments ?? []) note(stamp.writer);
  for (const criterion of lookedCriteria(portfolio, looked)) {
    for (const { stamp } of portfolio.claims.get(criterion)?.get(looked.evidence)?.judgements ?? []) note(stamp.writer);
  }
  for (const { stamp } of inferencesLookedAt(portfolio, looked)) note(stamp.writer);
  return people;
}

/** The criteria that are looked at. */
export function lookedCriteria({ claims }: Portfolio, { unit, evidence, criteria }: Looked): readonly CriterionKey[] {
  if (criteria.length > 0) return criteria;
  return [...claims].filter(([key, some]) => some.has(evidence) && readCriterionKey(key).unit === unit).map(([key]) => key);
}

/** What was inferred from the item for these criteria, also what was retracted since. */
export function inferencesLookedAt({ inferences }: Portfolio, { unit, evidence, criteria }: Looked): readonly Inference[] {
  return [...inferences.values()].filter(({ criterion, from }) => from.some((source) => source.evidence === evidence) && (criteria.length > 0 ? criteria.includes(criterion) : readCriterionKey(criterion).unit === unit));
}
