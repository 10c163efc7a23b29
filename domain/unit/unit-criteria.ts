import type { CriterionList } from './criterion-key.ts';
import type { ScopeGroup, Unit, UnitCriterion } from './unit.ts';

/** One criterion of a unit with the names it goes by. */
export interface ListedCriterion {
  readonly list: CriterionList;
  /** As addresses and keys use it: "3", "Outcome 1/2"; a scope item's is `group/letter`, "S1/a". */
  readonly label: string;
  /** As print shows it: "3", "(a)". */
  readonly printed: string;
  readonly text: string;
  /** A scope item's group; null elsewhere. */
  readonly group: ScopeGroup | null;
}

/** Every criterion of a unit in the order of its document: performance, scope, knowledge, behaviours. */
export function unitCriteria(unit: Unit): readonly ListedCriterion[] {
  return [
    ...unit.criteria.map((criterion) => listed('performance', criterion)),
    ...unit.scope.flatMap((group) => group.items.map((item) => scopeItem(group, item))),
    ...unit.knowledge.map((statement) => listed('knowledge', statement)),
    ...unit.behaviours.map((behaviour) => listed('behaviour', behaviour)),
  ];
}

function listed(list: CriterionList, { id, label, text }: UnitCriterion): ListedCriterion {
  return { list, label: id, printed: label ?? id, text, group: null };
}

function scopeItem(group: ScopeGroup, item: UnitCriterion): ListedCriterion {
  return { ...listed('scope', item), label: `${group.id}/${item.id}`, group };
}
