import type { UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { LevelOutcome, RuleOutcome } from '../../domain/rules/outcome.ts';
import type { CriterionKey } from '../../domain/unit/criterion-key.ts';

/** What accepting a claim does to a rule that looks at its criterion. `quiet`: nothing that is open here depends on it. */
export type Effect = 'stays-open' | 'opens' | 'closes' | 'closes-here' | 'quiet';

export interface SpeakingRule { readonly outcome: RuleOutcome; readonly effect: Effect; readonly after: LevelOutcome }

const order: readonly Effect[] = ['stays-open', 'opens', 'closes', 'closes-here', 'quiet'];

/** The rules with what accepting would come to, what stays open first; `after` is the unit as it would be then. */
export function ruleEffects(rules: readonly RuleOutcome[], after: UnitCoverage | null, key: CriterionKey): readonly SpeakingRule[] {
  const then = new Map(after?.rules.map((rule) => [rule.id, rule.judged]));
  const found = rules.map((outcome): SpeakingRule => {
    const next = then.get(outcome.id) ?? outcome.judged;
    return { outcome, after: next, effect: effectOf(outcome.judged, next, key) };
  });
  return found.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

function effectOf(before: LevelOutcome, after: LevelOutcome, key: CriterionKey): Effect {
  if (after.state === 'open' && before.state !== 'open') return 'opens';
  if (after.state === 'open' && after.lacking.includes(key)) return 'stays-open';
  if (before.state !== 'open') return 'quiet';
  if (after.state !== 'open') return 'closes';
  return before.lacking.includes(key) ? 'closes-here' : 'quiet';
}
