import type { ReactNode } from 'react';
import type { RuleOutcome } from '../../domain/rules/outcome.ts';
import { useSay } from '../words/words.ts';
import { ruleShows } from './shown-states.ts';
import { StateGlyph } from './state-glyph.tsx';

/** A rule: its own sentence, how it stands at both levels, what it rests on, what would close it; `children` are what can be done about it here. */
export function RuleCard({ outcome, children }: { readonly outcome: RuleOutcome; readonly children?: ReactNode }) {
  const say = useSay();
  const { id, rule, claimed, judged, implied } = outcome;
  const state = say(`rule-state.${judged.state}`);
  return (
    <li className="rule" id={`rule-${id}`}>
      <StateGlyph state={ruleShows[judged.state]} />
      <p className="q s"><span className="off">{state}: </span>{implied ? rule.sentence : `“${rule.sentence}”`}</p>
      <div className="lv">
        <span>{say('rule-card.claims')}</span><b>{say(`rule-card.state.${claimed.state}`)}</b>
        <span>{say('rule-card.judged')}</span><b>{say(`rule-card.state.${judged.state}`)}</b>
      </div>
      <div className="close">
        <p>{judged.because}</p>
        {judged.wouldClose === null ? null : <p><b>{say('rule-card.would-close')}</b> {judged.wouldClose}</p>}
        {children}
      </div>
    </li>
  );
}
