import { resolveTarget, type Target } from '../../rules/target.ts';
import { ruleKinds } from '../../rules/kinds.ts';
import type { UnitIndex } from '../../rules/unit-index.ts';
import type { DemandedMethod } from '../../unit/method.ts';
import type { Rule } from '../../unit/rule.ts';

/** Two rules that cannot both hold, by their places among the rules. */
export interface Contradiction { readonly first: number; readonly second: number; readonly points: readonly number[] }

/** Finds rules that contradict each other on the same points. */
export function contradictions(rules: readonly Rule[], index: UnitIndex): readonly Contradiction[] {
  const looked = rules.map((rule) => ({ rule, target: targetOf(rule, index) }));
  const found: Contradiction[] = [];
  looked.forEach((one, first) => {
    looked.slice(first + 1).forEach((other, step) => {
      const shared = one.target.indexes.filter((place) => other.target.indexes.includes(place));
      const bothWhole = one.target.indexes.length === 0 && other.target.indexes.length === 0 && one.rule.of === other.rule.of && one.rule.of !== undefined;
      if ((shared.length > 0 || bothWhole) && (oppose(one.rule, other.rule) || oppose(other.rule, one.rule))) found.push({ first, second: first + 1 + step, points: shared });
    });
  });
  return found;
}

function targetOf(rule: Rule, index: UnitIndex): Target {
  const { from, ...fields } = rule;
  return resolveTarget(typeof from === 'string' ? { ...fields, from } : fields, ruleKinds[rule.kind].usual, index);
}

function oppose(one: Rule, other: Rule): boolean {
  if (one.unresolved !== undefined || other.unresolved !== undefined || one.remainderOf !== undefined || other.remainderOf !== undefined) return false;
  if (one.kind === 'simulation' && other.kind === 'simulation') return !one.allowed && other.allowed;
  if (one.kind === 'method' && other.kind === 'method') return one.strength === 'must' && other.strength === 'must' && excluded(one.anyOf ?? one.allOf ?? one.mustInclude, other.noneOf);
  // What must be observed cannot be left to other methods without a condition.
  if (one.kind === 'method' && other.kind === 'allow') return one.strength === 'must' && other.criteria !== undefined && one.anyOf !== undefined && other.anyOf.every((method) => !one.anyOf?.includes(method));
  if (one.kind === 'choose' && other.kind === 'choose') return one.from === other.from && one.of === other.of && sameMethods(one.anyOf, other.anyOf) && numbersOppose(one, other);
  return one.kind === 'cover' && other.kind === 'choose' && one.quantity === 'all' && other.atMost !== undefined;
}

function excluded(asked: readonly DemandedMethod[] | undefined, refused: readonly DemandedMethod[] | undefined): boolean {
  return asked !== undefined && refused !== undefined && asked.every((method) => refused.includes(method));
}

function sameMethods(one: readonly DemandedMethod[] | undefined, other: readonly DemandedMethod[] | undefined): boolean {
  return [...(one ?? [])].sort().join() === [...(other ?? [])].sort().join();
}

type Choose = Extract<Rule, { readonly kind: 'choose' }>;

function numbersOppose(one: Choose, other: Choose): boolean {
  const least = one.atLeast ?? one.exactly ?? 0;
  const most = Math.min(other.atMost ?? Infinity, other.exactly ?? Infinity);
  return least > most || (one.atLeast !== undefined && other.atLeast !== undefined && one.atLeast !== other.atLeast) || (one.atLeastPercent !== undefined && other.atLeastPercent !== undefined && one.atLeastPercent !== other.atLeastPercent);
}
