import type { CriterionKey } from '../unit/criterion-key.ts';
import type { DemandedMethod } from '../unit/method.ts';
import type { Say } from '../words/say.ts';
import type { CompiledRule } from './compile-rules.ts';
import type { ConfirmationStanding } from './confirmation-standing.ts';
import type { CriterionAt, Level, RuleView } from './facts.ts';
import { evaluateKind, ruleKinds } from './kinds.ts';
import { asSentence, listWords } from './list-words.ts';
import type { RuleOutcome } from './outcome.ts';
import { ruleOutcome } from './rule-outcome.ts';
import { isServed } from './served.ts';
import { resolvePart } from './target.ts';
import type { UnitIndex } from './unit-index.ts';
import { forPerson, verdict } from './verdicts.ts';
import type { Verdict } from './verdict.ts';

/** What the rules of one unit are evaluated on. The lists stand in the order of `unitCriteria`. */
export interface RulesInput {
  readonly index: UnitIndex;
  readonly rules: readonly CompiledRule[];
  readonly claimed: readonly CriterionAt[];
  readonly judged: readonly CriterionAt[];
  readonly confirmation: (rule: CompiledRule) => ConfirmationStanding | null;
  readonly registered: RuleView['registered'];
  readonly environmentApproved: boolean;
  readonly say: Say;
}

/** Every rule of a unit at both levels, in order. */
export function evaluateRules(input: RulesInput): readonly RuleOutcome[] {
  const forbidden = forbiddenMethods(input);
  return input.rules.map((rule) => {
    const claimed = viewOf(input, rule, 'claimed', forbidden);
    const judged = viewOf(input, rule, 'judged', forbidden);
    return ruleOutcome(rule, { view: claimed, verdict: verdictOf(rule, claimed) }, { view: judged, verdict: verdictOf(rule, judged) }, input.confirmation(rule));
  });
}

type Forbidden = ReadonlyMap<CriterionKey, readonly DemandedMethod[]>;

function viewOf(input: RulesInput, { target }: CompiledRule, level: Level, forbidden: Forbidden): RuleView {
  const all = input[level];
  const pick = (indexes: readonly number[]): readonly CriterionAt[] => indexes.map((place) => all[place]).filter((criterion) => criterion !== undefined);
  const chosen = pick(target.indexes);
  return {
    level, say: input.say, registered: input.registered, environmentApproved: input.environmentApproved,
    target: target.remainder ? chosen.filter((criterion) => !isServed(criterion, ['observation'])) : chosen,
    part: (from, items) => pick(resolvePart(input.index, from, items)),
    forbidden: (key) => forbidden.get(key) ?? [],
  };
}

function verdictOf({ rule, target }: CompiledRule, view: RuleView): Verdict {
  const { say } = view;
  const person = (because: () => string): Verdict => forPerson(view, {}, because);
  if (rule.kind === 'review') return evaluateKind(rule, view);
  const { unresolved } = rule;
  if (unresolved !== undefined) return person(() => say('rule.unresolved', { why: asSentence(unresolved) }));
  if (target.missing.length > 0) return person(() => say('rule.missing-target', { names: listWords(say, target.missing) }));
  if (target.indexes.length === 0 && ruleKinds[rule.kind].always !== true) return person(() => say('rule.empty-target'));
  if (target.remainder && view.target.length === 0 && rule.kind !== 'allow') return verdict({ state: 'met', because: () => say('rule.no-remainder') });
  return evaluateKind(rule, view);
}

/** The methods that `noneOf` of some rule turns away, by criterion. */
function forbiddenMethods({ rules, claimed }: RulesInput): Forbidden {
  const found = new Map<CriterionKey, readonly DemandedMethod[]>();
  for (const { rule, target } of rules) {
    if (rule.kind !== 'method' || rule.noneOf === undefined) continue;
    for (const place of target.indexes) {
      const key = claimed[place]?.key;
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), ...rule.noneOf]);
    }
  }
  return found;
}
