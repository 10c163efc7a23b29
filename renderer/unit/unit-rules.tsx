import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { ruleMovers } from '../../domain/rules/rule-movers.ts';
import { RuleCard } from '../parts/rule-card.tsx';
import { ruleLevels } from '../parts/rule-levels.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { moveWords } from './move-words.ts';
import { RuleActions } from './rule-actions.tsx';
import type { UnitHere } from './unit-here.ts';
import { useForm } from './form-context.ts';

/** Rules where they stand in the form, each with what can be done about it. */
export function UnitRules({ rules }: { readonly rules: readonly RuleOutcome[] }) {
  const { here } = useForm();
  return rules.length === 0 ? null : <ul className="card rules">{rules.map((outcome) => <UnitRule key={outcome.id} here={here} outcome={outcome} />)}</ul>;
}

/** One rule with its numbers, whose move it is, and what whoever works here can do. */
export function UnitRule({ here, outcome }: { readonly here: UnitHere; readonly outcome: RuleOutcome }) {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const whose = moveWords(say, portfolio, ruleMovers(outcome), who?.role);
  return <RuleCard outcome={outcome} levels={ruleLevels(say, here.unit, outcome)} {...(whose === null ? {} : { whose })}><RuleActions here={here} outcome={outcome} /></RuleCard>;
}
