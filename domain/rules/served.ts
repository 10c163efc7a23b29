import type { AssessmentMethod, DemandedMethod } from '../unit/method.ts';
import type { CountsAs } from '../unit/rule-fields.ts';
import { servesAs } from './effective-method.ts';
import type { CriterionAt, EvidenceItem } from './facts.ts';

/** Whether a criterion has what is asked for, might have it if a person says so, or has not. */
export type Fit = 'served' | 'for-a-person' | 'missing';

/** The evidence of a criterion that gives one of the methods asked for. */
export function serving(criterion: CriterionAt, asked: readonly DemandedMethod[], countsAs?: CountsAs): readonly EvidenceItem[] {
  const found: EvidenceItem[] = [];
  for (const [method, items] of criterion.byMethod) {
    if (asked.some((demanded) => servesAs(method, demanded, countsAs))) found.push(...items);
  }
  return found;
}

/** The same without making a list. */
export function isServed(criterion: CriterionAt, asked: readonly DemandedMethod[], countsAs?: CountsAs): boolean {
  for (const method of criterion.byMethod.keys()) {
    if (asked.some((demanded) => servesAs(method, demanded, countsAs))) return true;
  }
  return false;
}

/** An observation on a recording or a live link might serve where nothing else does: a person decides. */
export function fitOf(criterion: CriterionAt, asked: readonly DemandedMethod[], countsAs?: CountsAs): Fit {
  if (isServed(criterion, asked, countsAs)) return 'served';
  const mightServe = asked.some((method) => method === 'observation' || method === 'alternative');
  return mightServe && criterion.byMethod.has('remote-observation') ? 'for-a-person' : 'missing';
}

/** The recordings and live links of these criteria. */
export function remoteItems(criteria: readonly CriterionAt[]): readonly EvidenceItem[] {
  return criteria.flatMap((criterion) => criterion.byMethod.get('remote-observation') ?? []);
}

/** Everything that these criteria rely on, an item as often as it serves. */
export function allItems(criteria: readonly CriterionAt[]): readonly EvidenceItem[] {
  return criteria.flatMap((criterion) => criterion.items);
}

/** Whether it has evidence, or an inference that stands. */
export function hasEvidence(criterion: CriterionAt): boolean {
  return criterion.items.length > 0 || criterion.inferredFrom !== null;
}

/** Whether an assessor's own observation is what is asked for, and nothing beside it. */
export function asksObservation(asked: readonly DemandedMethod[]): boolean {
  return asked.length === 1 && asked[0] === ('observation' satisfies AssessmentMethod);
}
