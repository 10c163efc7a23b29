import { compileRules, type CompiledRule } from '../rules/compile-rules.ts';
import { indexUnit, type IndexEntry, type UnitIndex } from '../rules/unit-index.ts';
import { criterionKey, type UnitId } from '../unit/criterion-key.ts';
import type { ListedCriterion } from '../unit/unit-criteria.ts';
import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import type { CriterionSeat } from './criterion-facts.ts';
import type { InferAllowance } from './inference-standing.ts';

/** A unit of a portfolio made ready for coverage: its criteria with their keys, its rules with where they look. */
export interface PreparedUnit {
  readonly id: UnitId;
  readonly index: UnitIndex;
  readonly rules: readonly CompiledRule[];
  readonly seats: readonly CriterionSeat[];
  readonly noRules: string | null;
}

/** Prepares a unit; nothing in it depends on the portfolio but the id under which the unit was taken up. */
export function prepareUnit(id: UnitId, unit: Unit, say: Say): PreparedUnit {
  const index = indexUnit(unit);
  const rules = compileRules(unit, index, say);
  const printed = printedOnce(index);
  const seats = index.entries.map((entry): CriterionSeat => {
    const criterion = listedAt(index, entry);
    return {
      key: criterionKey(id, criterion.list, criterion.label), list: criterion.list, label: criterion.label, onPaper: criterion.printed, text: criterion.text,
      printed: printed(entry), place: entry.index + groupsBefore(index, entry), howTo: entry.howTo, allowance: allowanceOf(rules, entry.index),
    };
  });
  return { id, index, rules, seats, noRules: unit.rules.length === 0 ? say('rule.none') : null };
}

function listedAt(index: UnitIndex, entry: IndexEntry): ListedCriterion {
  const listed = index.listed[entry.index];
  if (listed === undefined) throw new Error('A unit’s index and its criteria differ in length');
  return listed;
}

/** Where two criteria of a list are printed alike, a scope item gets its group before it and another its whole label. */
function printedOnce(index: UnitIndex): (entry: IndexEntry) => string {
  const seen = new Map<string, number>();
  for (const { list, printed } of index.listed) seen.set(`${list} ${printed}`, (seen.get(`${list} ${printed}`) ?? 0) + 1);
  return (entry) => {
    const { list, printed, label } = listedAt(index, entry);
    if (seen.get(`${list} ${printed}`) === 1) return printed;
    return entry.group === null ? label : `${entry.group} ${printed}`;
  };
}

/** Runs of labels are drawn together in words, and must not run on from one group of scope, or one list, into the next. */
function groupsBefore(index: UnitIndex, entry: IndexEntry): number {
  const before = index.entries.slice(0, entry.index + 1).map(({ list, group, parent }) => `${list} ${group ?? ''} ${parent ?? ''}`);
  return before.filter((name, place) => place > 0 && name !== before[place - 1]).length;
}

function allowanceOf(rules: readonly CompiledRule[], place: number): InferAllowance | null {
  for (const { rule, target } of rules) {
    if (rule.kind === 'infer' && target.indexes.includes(place)) return { from: rule.from, onlyHowTo: rule.only === 'how-to' };
  }
  return null;
}
