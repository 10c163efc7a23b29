import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { Icon } from '../look/icon.tsx';
import { ruleShows } from '../parts/shown-states.ts';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { whoMovesFirst } from '../../domain/coverage/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useForm } from './form-context.ts';
import { UnitRules } from './unit-rules.tsx';

/** What stands before the criteria: the unit's overview, and what it asks of the evidence as a whole; folded until they are wanted. */
export function FormBefore({ whole }: { readonly whole: readonly RuleOutcome[] }) {
  const say = useSay();
  const { here: { unit, coverage } } = useForm();
  const overview = unit.overview;
  const printed = (unit.introductions.sufficiency ?? []).filter((words) => !whole.some(({ rule }) => rule.sentence === words));
  return (
    <div className="pre">
      {overview.length === 0 ? null : (
        <details className="fold">
          <summary className="small"><Icon name="chevron-right" size="small" /><b className="m">{unit.formWords.overview ?? say('unit.overview')}</b></summary>
          <div className="fold-in">{overview.map((words) => <p key={words} className="q s" dir="auto">{words}</p>)}</div>
        </details>
      )}
      {whole.length === 0 ? null : (
        <details className="fold">
          <summary className="small"><Icon name="chevron-right" size="small" /><b className="m">{unit.formWords.sufficiency ?? say('unit.sufficiency')}</b><SufficiencyNow whole={whole} /></summary>
          <div className="fold-in">{printed.map((words) => <p key={words} className="q s" dir="auto">{words}</p>)}<UnitRules rules={whole} /></div>
        </details>
      )}
      {coverage.noRules === null ? null : <p className="small dim fold-none"><Icon name="info" size="small" /> {coverage.noRules}</p>}
    </div>
  );
}

/** How the first of them that is not done stands, on one line. */
function SufficiencyNow({ whole }: { readonly whole: readonly RuleOutcome[] }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const open = whole.find(({ judged }) => judged.state === 'open' || judged.state === 'for-a-person') ?? whole[0];
  if (open === undefined) return null;
  const { judged } = open;
  const decides = judged.state === 'for-a-person' ? say('unit.sufficiency.decides', { who: whoMovesFirst(say, portfolio, 'assessor') }) : say(`rule-state.${judged.state}`);
  return <><StateGlyph state={ruleShows[judged.state]} /><span className="dim cut">{decides}. {judged.beside ?? judged.because}</span></>;
}
