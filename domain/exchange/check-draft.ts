import type { Rule } from '../unit/rule.ts';
import type { Unit, UnitCriterion } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import type { Draft, ExchangeWarning } from './adapter.ts';
import { longestLabel } from './outline/labels.ts';
import { warn } from './warn.ts';

/** No unit is larger: what is, is a whole framework or no unit at all. */
export const most = { statements: 1000, rules: 200, headings: 1000 };

/** No statement is a part of a part of more others. */
const deepestPart = 12;

/** Whether a draft is of a unit's size. */
export function fitsAUnit({ criteria, scope, knowledge, behaviours, rules, groups, knowledgeGroups }: Unit): boolean {
  const statements = criteria.length + knowledge.length + behaviours.length + scope.reduce((sum, { items }) => sum + items.length, 0);
  return statements <= most.statements && rules.length <= most.rules && groups.length + knowledgeGroups.length + scope.length <= most.headings;
}

/** What is to be checked of any unit that came in, whatever its format. Parts that go in a circle, or too deep, stand by themselves. */
export function checkDraft(say: Say, { unit, warnings }: Draft): Draft {
  const lists = [unit.criteria, unit.knowledge, unit.behaviours, ...unit.scope.map(({ items }) => items)];
  const odd = new Set(lists.flatMap(oddParts));
  const calm = (list: readonly UnitCriterion[]): readonly UnitCriterion[] => list.map((one) => (odd.has(one) ? withoutParent(one) : one));
  const checked = odd.size === 0 ? unit : { ...unit, criteria: calm(unit.criteria), knowledge: calm(unit.knowledge), behaviours: calm(unit.behaviours), scope: unit.scope.map((group) => ({ ...group, items: calm(group.items) })) };
  return { unit: checked, warnings: [...warnings, ...warn(say, 'parts-odd', odd.size), ...labelsTwice(say, lists, warnings), ...rulesToCheck(say, unit)] };
}

function withoutParent(criterion: UnitCriterion): UnitCriterion {
  const { parent, ...alone } = criterion;
  return parent === undefined ? criterion : alone;
}

function oddParts(list: readonly UnitCriterion[]): readonly UnitCriterion[] {
  const parents = new Map(list.map(({ id, parent }) => [id, parent]));
  return list.filter(({ parent }) => {
    let above: string | undefined = parent;
    for (let depth = 0; above !== undefined; depth += 1) {
      if (depth === deepestPart) return true;
      above = parents.get(above);
    }
    return false;
  });
}

/** A label that stands twice, or is longer than an address may be, is for a person to put right. */
function labelsTwice(say: Say, lists: readonly (readonly UnitCriterion[])[], known: readonly ExchangeWarning[]): readonly ExchangeWarning[] {
  if (known.some(({ code }) => code === 'repeated')) return [];
  const twice = lists.reduce((sum, list) => sum + list.length - new Set(list.map(({ id }) => id)).size, 0);
  return [...warn(say, 'repeated', twice), ...warn(say, 'numbered', lists.flat().filter(({ id }) => id.length > longestLabel).length)];
}

function rulesToCheck(say: Say, unit: Unit): readonly ExchangeWarning[] {
  const known = new Set([...unit.criteria, ...unit.knowledge, ...unit.behaviours].flatMap(({ id, parent }) => [id, parent]));
  for (const { id, items } of unit.scope) for (const name of [id, ...items.flatMap((item) => [item.id, item.parent, `${id}/${item.id}`])]) known.add(name);
  for (const { heading } of [...unit.groups, ...unit.knowledgeGroups]) known.add(heading);
  for (const name of ['unit', 'criteria', 'scope', 'knowledge', 'performance', 'behaviours']) known.add(name);
  const lacking = unit.rules.filter((rule) => namesOf(rule).some((name) => !known.has(name)));
  return [...warn(say, 'rules-came', unit.rules.length), ...warn(say, 'names-missing', lacking.length)];
}

/** What a rule names of its unit. */
function namesOf(rule: Rule): readonly string[] {
  const { criteria = [], knowledge = [], items = [], except = [], remainderOf } = rule;
  // `from` of an infer rule names methods.
  const from = rule.kind === 'infer' || rule.from === undefined ? [] : [rule.from];
  return [...criteria, ...knowledge, ...items, ...except, ...from, ...(remainderOf === undefined ? [] : [remainderOf])];
}
