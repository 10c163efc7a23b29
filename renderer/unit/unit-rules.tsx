import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { RuleCard } from '../parts/rule-card.tsx';
import { ruleLevels } from '../parts/rule-levels.ts';
import { whoMoves } from '../parts/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
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
  const { judged } = outcome;
  const whose = judged.who === null ? {} : { whose: judged.who === who?.role ? say('unit.rule.yours') : say('unit.rule.whose', { who: whoMoves(say, portfolio, judged.who) }) };
  return <RuleCard outcome={outcome} levels={ruleLevels(say, here.unit, outcome)} {...whose}><RuleActions here={here} outcome={outcome} /></RuleCard>;
}
