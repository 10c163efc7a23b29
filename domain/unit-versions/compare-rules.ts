import { printedRules, type CompiledRule } from '../rules/compile-rules.ts';
import { resolvePart } from '../rules/target.ts';
import { indexUnit, type UnitIndex } from '../rules/unit-index.ts';
import { compareText } from '../text/compare.ts';
import type { Rule } from '../unit/rule.ts';
import type { ListedCriterion } from '../unit/unit-criteria.ts';
import type { Unit } from '../unit/unit.ts';
import type { CriterionChange } from './compare-criteria.ts';
import { bagOf, likenessAmong, reworded } from './likeness.ts';
import { pairUp, type Match } from './pair-up.ts';
import { wordDifference, type WordDifference } from './word-difference.ts';
import { wordsKey, wordsOf } from './words.ts';

/** A rule of a unit with its id there (R1, R2 ...) and the criteria it looks at. */
export interface RuleOfUnit { readonly id: string; readonly rule: Rule; readonly looksAt: readonly ListedCriterion[] }

/** What differs between two readings: the kind of demand, its strength, the criteria it looks at, what it asks of them. */
export type RulePart = 'kind' | 'strength' | 'criteria' | 'demand';

/** What became of one rule. `sentence` where its words differ; a sentence that stands and is read otherwise differs in `parts` alone. */
export type RuleChange =
  | { readonly kind: 'same'; readonly earlier: RuleOfUnit; readonly later: RuleOfUnit }
  | { readonly kind: 'changed'; readonly earlier: RuleOfUnit; readonly later: RuleOfUnit; readonly sentence: WordDifference | null; readonly parts: readonly RulePart[] }
  | { readonly kind: 'new'; readonly later: RuleOfUnit }
  | { readonly kind: 'gone'; readonly earlier: RuleOfUnit };

/** Every rule that two units state, in the later one's order, those that are gone at the end. `criteria` says which criteria belong together. */
export function compareRules(earlier: Unit, later: Unit, criteria: readonly CriterionChange[]): readonly RuleChange[] {
  const [before, after] = [readRules(earlier, partnersOf(criteria)), readRules(later, new Map())];
  const pairs = pairRules(before, after);
  const partner = new Map(pairs.map((pair) => [pair.later, before[pair.earlier]]));
  const kept = new Set(pairs.map((pair) => pair.earlier));
  return [
    ...after.map((one, place) => changeOf(partner.get(place), one)),
    ...before.filter((_, place) => !kept.has(place)).map(({ of }): RuleChange => ({ kind: 'gone', earlier: of })),
  ];
}

/** A rule in what can be compared; criteria by the names they have in the later unit. */
interface ReadRule { readonly of: RuleOfUnit; readonly key: string; readonly bag: readonly string[]; readonly criteria: string; readonly demand: string }

type Partners = ReadonlyMap<string, string>;

function nameOf({ list, label }: ListedCriterion): string {
  return `${list}/${label}`;
}

function partnersOf(criteria: readonly CriterionChange[]): Partners {
  return new Map(criteria.flatMap((change) => {
    if (change.kind === 'gone') return [[nameOf(change.earlier), `gone ${nameOf(change.earlier)}`] as const];
    return change.kind === 'new' ? [] : [[nameOf(change.earlier), nameOf(change.later)] as const];
  }));
}

function readRules(unit: Unit, partners: Partners): readonly ReadRule[] {
  const index = indexUnit(unit);
  return printedRules(unit, index).map((compiled) => {
    const words = wordsOf(compiled.rule.sentence);
    const of = { id: compiled.id, rule: compiled.rule, looksAt: listedAt(index, compiled.target.indexes) };
    return { of, key: wordsKey(compiled.rule.sentence, words), bag: bagOf(words), criteria: criteriaOf(compiled, index, partners), demand: demandOf(compiled.rule, index, partners) };
  });
}

function listedAt({ listed }: UnitIndex, indexes: readonly number[]): readonly ListedCriterion[] {
  return indexes.flatMap((place) => listed[place] ?? []);
}

function namesOf(index: UnitIndex, indexes: readonly number[], partners: Partners): readonly string[] {
  return listedAt(index, indexes).map((criterion) => partners.get(nameOf(criterion)) ?? nameOf(criterion)).sort();
}

/** Where a rule looks: a whole list or group by its name, for that may grow; criteria that it names one by one. */
function criteriaOf({ rule, target }: CompiledRule, index: UnitIndex, partners: Partners): string {
  const { of, remainderOf, formatting } = rule;
  const from = typeof rule.from === 'string' ? rule.from : undefined;
  const namesSome = rule.criteria !== undefined || rule.knowledge !== undefined || rule.items !== undefined || rule.except !== undefined;
  return JSON.stringify([namesSome ? [namesOf(index, target.indexes, partners), target.missing, remainderOf !== undefined] : [of, from, remainderOf], formatting]);
}

/** Compared by themselves, or not at all: what was mended in reading is not what is asked. */
const apart: ReadonlySet<string> = new Set(['kind', 'strength', 'sentence', 'repaired', 'of', 'criteria', 'knowledge', 'items', 'remainderOf', 'formatting', 'except']);

/** What a rule asks, apart from where: every other field of its kind, in one order. A `from` in words is where it looks. */
function demandOf(rule: Rule, index: UnitIndex, partners: Partners): string {
  const fields = Object.entries(rule).filter(([name, value]) => !apart.has(name) && !(name === 'from' && typeof value === 'string'));
  const asked = fields.map(([name, value]): readonly [string, unknown] => [name, name === 'including' && 'including' in rule ? includedIn(rule, index, partners) : value]);
  return JSON.stringify(asked.sort(([a], [b]) => compareText(a, b)));
}

function includedIn({ including = [] }: Pick<Extract<Rule, { readonly kind: 'choose' }>, 'including'>, index: UnitIndex, partners: Partners): unknown {
  return including.map(({ from, items, atLeast }) => [items === undefined ? from : namesOf(index, resolvePart(index, from, items), partners), atLeast]);
}

/** The same sentence first; then sentences more alike than not. The same kind of demand, the same criteria and the nearer place decide between them. */
function pairRules(before: readonly ReadRule[], after: readonly ReadRule[]): readonly Match[] {
  const likeness = likenessAmong([...before, ...after].map(({ bag }) => bag));
  return pairUp(before.flatMap((one, earlier) => after.flatMap((other, later): Match[] => {
    const share = one.key === other.key ? 1 : Math.min(likeness(one.bag, other.bag), 1 - Number.EPSILON);
    if (share <= reworded) return [];
    const also = [one.of.rule.kind === other.of.rule.kind, one.criteria === other.criteria, one.demand === other.demand];
    return [{ earlier, later, rank: [share, ...also.map(Number)] }];
  })));
}

function changeOf(before: ReadRule | undefined, after: ReadRule): RuleChange {
  if (before === undefined) return { kind: 'new', later: after.of };
  const [earlier, later] = [before.of, after.of];
  const parts: readonly RulePart[] = [
    ...(earlier.rule.kind === later.rule.kind ? [] : ['kind' as const]), ...(earlier.rule.strength === later.rule.strength ? [] : ['strength' as const]),
    ...(before.criteria === after.criteria ? [] : ['criteria' as const]), ...(before.demand === after.demand ? [] : ['demand' as const]),
  ];
  const sentence = before.key === after.key ? null : wordDifference(earlier.rule.sentence, later.rule.sentence);
  return sentence === null && parts.length === 0 ? { kind: 'same', earlier, later } : { kind: 'changed', earlier, later, sentence, parts };
}
