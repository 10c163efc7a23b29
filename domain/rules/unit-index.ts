import type { CriterionList } from '../unit/criterion-key.ts';
import { unitCriteria, type ListedCriterion } from '../unit/unit-criteria.ts';
import type { Unit, UnitCriterion } from '../unit/unit.ts';

/** One criterion of a unit as rules look it up; `index` is its place in `unitCriteria`. */
export interface IndexEntry {
  readonly index: number;
  readonly list: CriterionList;
  readonly id: string;
  /** A scope item's group; null elsewhere. */
  readonly group: string | null;
  readonly parent: string | null;
  readonly formatting: readonly string[];
  readonly howTo: boolean;
}

/** A unit prepared for looking up what its rules name. */
export interface UnitIndex {
  readonly listed: readonly ListedCriterion[];
  readonly entries: readonly IndexEntry[];
  /** Headings, folded, with the indexes of what stands under them. */
  readonly headings: ReadonlyMap<string, readonly number[]>;
}

/** Headings are compared without case, spaces between words and the punctuation at their end. */
export function foldHeading(heading: string): string {
  return heading.trim().replace(/\s+/g, ' ').replace(/[\s.:;,]+$/, '').toLowerCase();
}

/** Prepares a unit; done once for each unit of a portfolio. */
export function indexUnit(unit: Unit): UnitIndex {
  const listed = unitCriteria(unit);
  const howTo = new Set(unit.howTo);
  const sources = [...unit.criteria, ...unit.scope.flatMap((group) => group.items), ...unit.knowledge, ...unit.behaviours];
  const entries = listed.map(({ list, group }, index): IndexEntry => entryOf(index, list, group?.id ?? null, sources[index], howTo));
  return { listed, entries, headings: headingsOf(unit, entries) };
}

function entryOf(index: number, list: CriterionList, group: string | null, source: UnitCriterion | undefined, howTo: ReadonlySet<string>): IndexEntry {
  if (source === undefined) throw new Error('A unit lists a criterion that it does not hold');
  return { index, list, id: source.id, group, parent: source.parent ?? null, formatting: source.formatting ?? [], howTo: list === 'knowledge' && howTo.has(source.id) };
}

function headingsOf(unit: Unit, entries: readonly IndexEntry[]): ReadonlyMap<string, readonly number[]> {
  const under = (list: CriterionList, ids: readonly string[]): readonly number[] => entries.filter((entry) => entry.list === list && ids.includes(entry.id)).map((entry) => entry.index);
  return new Map([
    ...unit.scope.map((group) => [foldHeading(group.heading), entries.filter((entry) => entry.list === 'scope' && entry.group === group.id).map((entry) => entry.index)] as const),
    ...unit.knowledgeGroups.map((group) => [foldHeading(group.heading), under('knowledge', group.knowledge)] as const),
    ...unit.groups.map((group) => [foldHeading(group.heading), under('performance', group.criteria)] as const),
  ]);
}
