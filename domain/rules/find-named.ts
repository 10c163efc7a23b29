import type { CriterionList } from '../unit/criterion-key.ts';
import { foldHeading, type IndexEntry, type UnitIndex } from './unit-index.ts';

const wholes: Readonly<Record<string, readonly CriterionList[]>> = {
  unit: ['performance', 'scope', 'knowledge'], criteria: ['performance'], performance: ['performance'], scope: ['scope'], knowledge: ['knowledge'], behaviours: ['behaviour'],
};

/** The criteria of these lists, as indexes. */
export function inLists(index: UnitIndex, lists: readonly CriterionList[]): readonly number[] {
  return index.entries.filter((entry) => lists.includes(entry.list)).map((entry) => entry.index);
}

/** What a rule names by one word: a whole list, a scope group, a heading, a criterion or what stands under it. Empty where the unit has no such thing. */
export function findPart(index: UnitIndex, name: string): readonly number[] {
  const lists = wholes[name];
  if (lists !== undefined) return inLists(index, lists);
  const group = index.entries.filter((entry) => entry.group === name).map((entry) => entry.index);
  if (group.length > 0) return group;
  const named = findCriterion(index, name, ['performance', 'scope', 'knowledge', 'behaviour']);
  return named.length > 0 ? named : (index.headings.get(foldHeading(name.replace(/^group:/, ''))) ?? []);
}

/** A criterion by its label, or what stands under it where it has parts ("3" means 3.1 to 3.n); the first of `lists` that has it. */
export function findCriterion(index: UnitIndex, name: string, lists: readonly CriterionList[]): readonly number[] {
  for (const list of lists) {
    const entries = index.entries.filter((entry) => entry.list === list);
    const parts = partsOf(entries, name);
    if (parts.length > 0) return parts;
    const found = entries.filter((entry) => labelled(entry, name)).map((entry) => entry.index);
    if (found.length > 0) return found;
  }
  return [];
}

/** Leaves out criteria that only gather their parts: they are evidenced through them. */
export function leavesOf(index: UnitIndex, indexes: readonly number[]): readonly number[] {
  const found = new Set(indexes.flatMap((place) => {
    const entry = index.entries[place];
    if (entry === undefined) return [];
    const parts = partsOf(index.entries.filter((other) => other.list === entry.list && other.group === entry.group), entry.id);
    return parts.length > 0 ? parts : [place];
  }));
  return [...found].sort((a, b) => a - b);
}

function labelled({ id, group }: IndexEntry, name: string): boolean {
  return group === null ? id === name : `${group}/${id}` === name || id === name;
}

/** What stands under a label, at any depth; criteria without parts only. A label whose parts name it in a circle has none. */
function partsOf(entries: readonly IndexEntry[], name: string, above: readonly string[] = []): readonly number[] {
  const slash = name.indexOf('/');
  const [group, id] = slash < 0 ? [null, name] : [name.slice(0, slash), name.slice(slash + 1)];
  const children = entries.filter((entry) => entry.parent !== null && (entry.parent === name || (entry.parent === id && (group === null || entry.group === group))));
  if (above.includes(name)) return [];
  return children.flatMap((child) => {
    const deeper = partsOf(entries, child.group === null ? child.id : `${child.group}/${child.id}`, [...above, name]);
    return deeper.length > 0 ? deeper : [child.index];
  });
}
