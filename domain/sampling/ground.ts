import type { EffectiveMethod } from '../rules/effective-method.ts';
import { assertNever } from '../text/assert-never.ts';
import type { CriterionKey, CriterionList } from '../unit/criterion-key.ts';

/** Why an item is worth looking at. */
export type Ground =
  /** The unit was decided over an open rule, by a permission that the decision quotes; these criteria lack what the rule asks for. */
  | { readonly kind: 'permission'; readonly criteria: readonly CriterionKey[] }
  | { readonly kind: 'unregistered'; readonly names: readonly string[] }
  | { readonly kind: 'simulated' }
  | { readonly kind: 'trainee'; readonly person: string; readonly name: string }
  | { readonly kind: 'inferred'; readonly criteria: readonly CriterionKey[] }
  /** A recorded reason stands where these would have been observed. */
  | { readonly kind: 'reasoned'; readonly criteria: readonly CriterionKey[] }
  | { readonly kind: 'turned-down'; readonly criteria: readonly CriterionKey[] }
  | { readonly kind: 'assessor'; readonly person: string; readonly name: string }
  /** `only`: no other judged item of the unit is by this method. */
  | { readonly kind: 'method'; readonly method: EffectiveMethod; readonly only: boolean }
  | { readonly kind: 'alone'; readonly criteria: readonly CriterionKey[] }
  /** A part of the unit: a group of its performance criteria by its heading, or one of its lists. */
  | { readonly kind: 'part'; readonly list: CriterionList; readonly heading: string | null; readonly criteria: readonly CriterionKey[] }
  | { readonly kind: 'breadth'; readonly criteria: readonly CriterionKey[] };

export type GroundKind = Ground['kind'];

/** How much each ground weighs against others: what may go wrong before what makes the sample even. Heaviest first, in the order in which they are said. */
export const weights: Readonly<Record<GroundKind, number>> = {
  permission: 9, unregistered: 7, simulated: 7, trainee: 6, inferred: 5, reasoned: 4, 'turned-down': 4, assessor: 3, method: 3, alone: 2, part: 2, breadth: 0,
};

/** What a sample should have once: two grounds of one name are met by either. Null where one more is never needed. */
export function needOf(ground: Ground): string | null {
  switch (ground.kind) {
    case 'permission':
    case 'unregistered':
    case 'simulated':
    case 'inferred':
    case 'reasoned':
    case 'turned-down':
    case 'alone': return ground.kind;
    case 'trainee':
    case 'assessor': return `${ground.kind} ${ground.person}`;
    case 'method': return `method ${ground.method}`;
    case 'part': return `part ${ground.list} ${ground.heading ?? ''}`;
    case 'breadth': return null;
    default: return assertNever(ground);
  }
}
