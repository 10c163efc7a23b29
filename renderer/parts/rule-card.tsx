import { Fragment, type ReactNode } from 'react';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { quotedRule } from '../../domain/rules/rule-words.ts';
import { useSay } from '../words/words.ts';
import type { RuleLevel } from './rule-levels.ts';
import { ruleShows } from './shown-states.ts';
import { StateGlyph } from './state-glyph.tsx';

interface RuleCardProps {
  readonly outcome: RuleOutcome;
  /** How it stands in numbers, or in a word at each level. */
  readonly levels: readonly RuleLevel[];
  /** Whose move it is, said after what would close it. */
  readonly whose?: string;
  readonly children?: ReactNode;
}

/** A rule: its own sentence, how it stands at both levels, what it rests on, what would close it; `children` are what can be done about it here. */
export function RuleCard({ outcome, levels, whose, children }: RuleCardProps) {
  const say = useSay();
  const { id, rule, claimed, judged, implied } = outcome;
  const state = say(`rule-state.${judged.state}`);
  // Nothing judged rests on it, and a claim does: what the claims come to is then all there is to say.
  const level = judged.state === 'shown' ? claimed : judged;
  const waits = judged.state === 'open' && claimed.state === 'met';
  return (
    <li className="rule" id={`rule-${id}`}>
      <StateGlyph state={waits ? 'claimed' : ruleShows[judged.state]} />
      <p className="q s"><span className="off">{state}: </span>{quotedRule(say, { rule, implied })}</p>
      <div className="lv">
        {levels.map(({ label, value }) => <Fragment key={label}><span>{label}</span><b>{value}</b></Fragment>)}
      </div>
      <div className="close">
        <p>{level.because}</p>
        {level.wouldClose === null ? null : <p><b>{say('rule-card.would-close')}</b> {level.wouldClose}{whose === undefined ? null : <span className="dim3"> {whose}</span>}</p>}
        {children}
      </div>
    </li>
  );
}
