import { unitSchema, type Unit, type UnitCriterion } from '../unit/unit.ts';
import type { Adapter, Writing } from './adapter.ts';
import { readJsonText } from './read-json-text.ts';
import { whatStays } from './what-stays.ts';

/** A file of a unit: its text, and in sentences what of this unit stays behind. */
export interface WrittenUnit { readonly text: string; readonly said: readonly string[] }

/** Writes a unit in a format. The same unit and the same writing give the same bytes. */
export function writeExchange(adapter: Adapter, given: Unit, writing: Writing): WrittenUnit {
  // Fields in the order of the shape, whoever made the unit.
  const unit = unitSchema.parse(given);
  const { text, remarks } = adapter.write(unit, writing);
  const back = adapter.read?.({ text, json: readJsonText(text), say: writing.say })?.unit ?? unit;
  const fits = JSON.stringify(listsOf(back)) === JSON.stringify(listsOf(unit));
  return { text, said: [...whatStays(writing.say, adapter, unit), ...remarks, ...(fits ? [] : [writing.say('exchange.rearranged', { format: adapter.name })])] };
}

/** The lists of a unit, as far as every format is to carry them. */
function listsOf({ criteria, groups, scope, knowledge, knowledgeGroups, behaviours }: Unit): unknown {
  const bare = (list: readonly UnitCriterion[]): unknown => list.map(({ id, text, parent, label }) => [id, text, parent, label]);
  return [bare(criteria), groups, scope.map(({ id, heading, items }) => [id, heading, bare(items)]), bare(knowledge), knowledgeGroups, bare(behaviours)];
}
