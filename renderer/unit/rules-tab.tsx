import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import type { WriterRole } from '../../domain/person/role.ts';
import { isOpen } from '../../domain/rules/open-rules.ts';
import { ruleMovers } from '../../domain/rules/rule-movers.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { whoMoves } from '../../domain/coverage/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { UnitHere } from './unit-here.ts';
import { UnitRule } from './unit-rules.tsx';

interface RuleGroup { readonly key: string; readonly title: string; readonly rules: readonly RuleOutcome[] }

/** Every rule of the unit: open ones first, those of whoever works here before all others, then what is in order. */
export function RulesTab({ here }: { readonly here: UnitHere }) {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const { rules, noRules } = here.coverage;
  const open = rules.filter(({ judged }) => isOpen(judged.state));
  const moverOf = (outcome: RuleOutcome): WriterRole | null => ruleMovers(outcome).find((role) => role === who?.role) ?? outcome.judged.who;
  const roles = [...new Set(open.map(moverOf))].sort((a, b) => Number(b === who?.role) - Number(a === who?.role));
  const titleOf = (role: WriterRole | null): string => (role === null ? say('unit.rules.open') : role === who?.role ? say('unit.rules.yours') : say('unit.rules.whose', { who: whoMoves(say, portfolio, role) }));
  const groups: readonly RuleGroup[] = [
    ...roles.map((role) => ({ key: role ?? 'nobody', title: titleOf(role), rules: open.filter((outcome) => moverOf(outcome) === role) })),
    { key: 'met', title: say('unit.rules.met'), rules: rules.filter(({ judged }) => judged.state === 'met') },
    { key: 'shown', title: say('unit.rules.shown'), rules: rules.filter(({ judged }) => judged.state === 'shown') },
  ];
  if (rules.length === 0) return <EmptyState icon="scroll" title={say('unit.rules.none')}>{noRules ?? ''}</EmptyState>;
  return (
    <>
      {noRules === null ? null : <p className="small dim">{noRules}</p>}
      {groups.filter((group) => group.rules.length > 0).map((group) => (
        <section key={group.key} aria-label={group.title} className="rule-group">
          <h2 className="row">{group.title}<span className="small dim3 num">{group.rules.length}</span></h2>
          <ul className="card rules">{group.rules.map((outcome) => <UnitRule key={outcome.id} here={here} outcome={outcome} />)}</ul>
        </section>
      ))}
    </>
  );
}
