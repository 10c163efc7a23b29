import type { CriterionList } from '../unit/criterion-key.ts';
import type { TargetFields } from '../unit/rule-fields.ts';
import { findCriterion, findPart, inLists, leavesOf } from './find-named.ts';
import type { UnitIndex } from './unit-index.ts';

/** Where a rule looks: indexes into the unit's criteria, and the names it gives that the unit lacks. */
export interface Target {
  readonly indexes: readonly number[];
  readonly missing: readonly string[];
  /** What an assessor observed is taken out at each level. */
  readonly remainder: boolean;
}

/** Works out where a rule looks. Fields narrow one another; none of them means the lists usual for its kind. Never throws: what the unit lacks is named. */
export function resolveTarget(rule: TargetFields, usual: readonly CriterionList[], index: UnitIndex): Target {
  const missing: string[] = [];
  const found = (name: string, indexes: readonly number[]): readonly number[] => {
    if (indexes.length === 0) missing.push(name);
    return indexes;
  };
  const named = (names: readonly string[], lists: readonly CriterionList[]): readonly number[] => names.flatMap((name) => found(name, findCriterion(index, name, lists)));
  const sets: (readonly number[])[] = [];
  if (rule.criteria !== undefined || rule.knowledge !== undefined) {
    sets.push([...named(rule.criteria ?? [], ['performance', 'scope', 'behaviour', 'knowledge']), ...named(rule.knowledge ?? [], ['knowledge'])]);
  }
  if (rule.from !== undefined) sets.push(partOf(index, rule.from, rule.items, found));
  else if (rule.items !== undefined) sets.push(named(rule.items, ['scope', 'performance', 'knowledge', 'behaviour']));
  if (rule.remainderOf !== undefined) sets.push(found(rule.remainderOf, findPart(index, rule.remainderOf)));
  if (rule.of !== undefined) sets.push(findPart(index, rule.of));
  if (rule.of?.startsWith('group:') === true && findPart(index, rule.of).length === 0) missing.push(rule.of.slice('group:'.length));
  const chosen = leavesOf(index, intersect(sets.length === 0 ? [inLists(index, usual)] : sets));
  const except = new Set(leavesOf(index, (rule.except ?? []).flatMap((name) => found(name, findPart(index, name)))));
  const { formatting } = rule;
  const indexes = chosen.filter((place) => !except.has(place) && (formatting === undefined || index.entries[place]?.formatting.includes(formatting) === true));
  return { indexes, missing: [...new Set(missing)], remainder: rule.remainderOf !== undefined };
}

/** A part of a unit and the items of it that are named, as `including` of a rule does. */
export function resolvePart(index: UnitIndex, from: string, items?: readonly string[]): readonly number[] {
  return leavesOf(index, partOf(index, from, items, (_name, indexes) => indexes));
}

function partOf(index: UnitIndex, from: string, items: readonly string[] | undefined, found: (name: string, indexes: readonly number[]) => readonly number[]): readonly number[] {
  const part = found(from, findPart(index, from));
  if (items === undefined || part.length === 0) return part;
  const within = { ...index, entries: index.entries.filter((entry) => part.includes(entry.index)) };
  return items.flatMap((name) => found(name, findCriterion(within, name, ['performance', 'scope', 'knowledge', 'behaviour'])));
}

function intersect(sets: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = sets;
  return first.filter((place) => others.every((set) => set.includes(place)));
}
