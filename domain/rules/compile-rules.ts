import type { Rule } from '../unit/rule.ts';
import type { Unit } from '../unit/unit.ts';
import type { Say } from '../words/say.ts';
import { ruleKinds } from './kinds.ts';
import { resolveTarget, type Target } from './target.ts';
import type { UnitIndex } from './unit-index.ts';

/** A rule of a unit with where it looks worked out. */
export interface CompiledRule {
  readonly id: string;
  readonly rule: Rule;
  readonly implied: boolean;
  readonly target: Target;
}

/** The rules of a unit in the order of its form, R1, R2 ...; those that follow from how such units are assessed come after, I1, I2. */
export function compileRules(unit: Unit, index: UnitIndex, say: Say): readonly CompiledRule[] {
  const printed = printedRules(unit, index);
  return [...printed, ...impliedRules(unit, printed, index, say).map(([id, rule]) => compile(id, rule, true, index))];
}

/** The rules that a unit states itself. */
export function printedRules(unit: Unit, index: UnitIndex): readonly CompiledRule[] {
  return unit.rules.map((rule, place) => compile(`R${place + 1}`, rule, false, index));
}

function compile(id: string, rule: Rule, implied: boolean, index: UnitIndex): CompiledRule {
  // `from` of an infer rule names methods, not a part of the unit.
  const { from, ...fields } = rule;
  const target = resolveTarget(typeof from === 'string' ? { ...fields, from } : fields, ruleKinds[rule.kind].usual, index);
  return { id, rule, implied, target };
}

/**
 * Knowledge is always all covered (I1). A document that states no rules at all still needs evidence for every performance
 * criterion (I2): the program does not know what its awarding body asks beyond that, and says so.
 */
function impliedRules(unit: Unit, printed: readonly CompiledRule[], index: UnitIndex, say: Say): readonly (readonly [string, Rule])[] {
  const knowledge = index.entries.filter((entry) => entry.list === 'knowledge').map((entry) => entry.index);
  const covered = printed.some(({ rule, target }) => rule.kind === 'cover' && rule.quantity === 'all' && rule.unresolved === undefined && coversAll(target, knowledge, index));
  const implied: (readonly [string, Rule])[] = [];
  if (knowledge.length > 0 && !covered) implied.push(['I1', { kind: 'cover', of: 'knowledge', quantity: 'all', strength: 'must', sentence: say('rule.implied.knowledge') }]);
  if (unit.rules.length === 0 && unit.criteria.length > 0) implied.push(['I2', { kind: 'cover', of: 'criteria', quantity: 'all', strength: 'must', sentence: say('rule.implied.performance') }]);
  return implied;
}

function coversAll(target: Target, places: readonly number[], index: UnitIndex): boolean {
  const parents = new Set(index.entries.map((entry) => entry.parent));
  return places.every((place) => target.indexes.includes(place) || parents.has(index.entries[place]?.id ?? ''));
}
