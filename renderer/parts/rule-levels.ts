import type { LevelOutcome, RuleOutcome } from '../../domain/rules/outcome.ts';
import { compileRules } from '../../domain/rules/compile-rules.ts';
import { indexUnit } from '../../domain/rules/unit-index.ts';
import type { CriterionList } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Say } from '../../domain/words/say.ts';

/** Where one rule looks: places among its unit's criteria, and the lists that these stand in. */
export interface RuleLooks { readonly places: readonly number[]; readonly lists: readonly CriterionList[] }

const known = new WeakMap<Unit, ReadonlyMap<string, RuleLooks>>();

/** Where each rule of a unit looks, by its id: worked out once, for a unit's document never changes. */
export function ruleLooks(say: Say, unit: Unit): ReadonlyMap<string, RuleLooks> {
  const kept = known.get(unit);
  if (kept !== undefined) return kept;
  const index = indexUnit(unit);
  const made = new Map(compileRules(unit, index, say).map(({ id, target: { indexes } }) => [id, { places: indexes, lists: [...new Set(indexes.flatMap((place) => index.entries[place]?.list ?? []))] }]));
  known.set(unit, made);
  return made;
}

/** One line of how a rule stands: "judged 10 / 16", "reasons 3 / 4". */
export interface RuleLevel { readonly label: string; readonly value: string }

/**
 * How a rule stands, in few words: numbers where it asks something of each of its criteria, or of so many of them; for an allowance, how many
 * rest on it; a state where it does not count. Nothing where nothing rests on it: its sentence says so.
 */
export function ruleLevels(say: Say, unit: Unit, outcome: RuleOutcome): readonly RuleLevel[] {
  const { rule, judged, claimed, served } = outcome;
  if (rule.kind === 'allow' && judged.state !== 'shown') {
    const have = served.length;
    return [rule.when === undefined ? { label: say('rule-card.allowed'), value: say('rule-card.used', { count: have }) } : { label: say('rule-card.reasons'), value: say('rule-card.of', { have, of: have + judged.lacking.length }) }];
  }
  if (claimed.state === judged.state && judged.state === 'shown') return [];
  if (claimed.state === judged.state && judged.state === 'for-a-person') return [{ label: say('rule-card.confirmed'), value: say('rule-card.not-yet') }];
  const of = ruleLooks(say, unit).get(outcome.id)?.places.length ?? 0;
  return [{ label: say('rule-card.claims'), value: levelWords(say, outcome, claimed, of) }, { label: say('rule-card.judged'), value: levelWords(say, outcome, judged, of) }];
}

function levelWords(say: Say, { rule }: RuleOutcome, level: LevelOutcome, of: number): string {
  const word = say(`rule-card.state.${level.state}`);
  if ((level.state !== 'open' && level.state !== 'met') || of === 0) return word;
  const have = of - level.lacking.length;
  if ((rule.kind === 'cover' && rule.quantity === 'all') || (rule.kind === 'method' && rule.mustInclude === undefined) || rule.kind === 'infer') return say('rule-card.of', { have, of });
  if (rule.kind !== 'choose' || rule.atLeast === undefined) return word;
  if (level.state === 'met') return say('rule-card.of', { have: rule.atLeast, of: rule.atLeast });
  return have < rule.atLeast ? say('rule-card.of', { have, of: rule.atLeast }) : word;
}
