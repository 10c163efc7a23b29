import fc from 'fast-check';
import { criterionLists, type CriterionList } from '../../../domain/unit/criterion-key.ts';
import type { Unit, UnitCriterion } from '../../../domain/unit/unit.ts';
import { madeUnit } from '../building/unit-builder.ts';

/** A criterion of a made-up unit: where it stands, under which label, in which words. */
export interface Stated { readonly list: CriterionList; readonly label: string; readonly text: string }

/** A unit of these criteria, in their order; scope in one group. */
export function unitOf(stated: readonly Stated[]): Unit {
  const inList = (list: CriterionList): UnitCriterion[] => stated.filter((one) => one.list === list).map(({ label, text }) => ({ id: label, text }));
  return madeUnit({
    criteria: inList('performance'), knowledge: inList('knowledge'), behaviours: inList('behaviour'),
    scope: inList('scope').length === 0 ? [] : [{ id: 'S1', heading: 'what you cover', items: inList('scope') }],
  });
}

const word = fc.constantFrom('clean', 'greet', 'record', 'guest', 'room', 'table', 'the', 'your', 'every', 'before', 'after', 'safely', 'menu', 'stock', 'date', 'check');

/** Sentences of made-up words: some alike, some the same. */
export const textArbitrary: fc.Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));

/** Criteria with labels that are told apart within their list. */
export const statedArbitrary: fc.Arbitrary<readonly Stated[]> = fc
  .array(fc.record({ list: fc.constantFrom(...criterionLists), text: textArbitrary }), { maxLength: 14 })
  .map((some) => some.map(({ list, text }, place) => ({ list, label: String(place + 1), text })));
