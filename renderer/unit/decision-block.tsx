import { decisionStanding } from '../../domain/report/facts/standing.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { useState } from 'react';
import { Quote } from '../parts/quote.tsx';
import { StateWord } from '../parts/state-glyph.tsx';
import { whoMovesFirst } from '../../domain/coverage/who-moves.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { DecideForm } from './decide-form.tsx';
import { useForm } from './form-context.ts';
import { mayAssess } from './may.ts';

/** The decision on the unit: what it is, by whom, when and why; for the assessor, the way to make it. */
export function DecisionBlock() {
  const say = useSay();
  const { here } = useForm();
  const { portfolio, counts, who } = usePortfolio();
  const [isAgain, setAgain] = useState(false);
  const { decision, state, why } = decisionStanding({ portfolio, counts }, here);
  const by = (decision === null ? undefined : portfolio.writers.get(decision.stamp.writer)?.person.name) ?? say('report.people.unknown');
  const assesses = mayAssess(who);
  const assessor = whoMovesFirst(say, portfolio, 'assessor');
  return (
    <section aria-label={say('unit.decision')} id="decision">
      <div className="sect"><h2>{say('unit.decision')}</h2></div>
      <div className="form-end">
        {decision === null ? null : (
          <div className="card said-card">
            <p className="row"><StateWord state={decision.outcome === 'competent' ? 'accepted' : 'notyet'}>{decision.outcome === 'competent' ? here.unit.outcomes.competent : here.unit.outcomes.notYet}</StateWord>
              <span className="small dim">{say('unit.by', { by, day: dayOf(say, decision.stamp) })}</span></p>
            {decision.why === undefined ? null : <Quote>{decision.why}</Quote>}
            {decision.permission === undefined ? null : <p className="small dim">{say('report.decision.permission', { permission: decision.permission })}</p>}
            {state === 'final' || state === 'none' ? null : <p className="small decision-state"><StateWord state="stale">{say(`unit.decision.${state}`, { why: why === null ? '' : say(`report.uncounted.${why}`, { initials: by }) })}</StateWord></p>}
          </div>
        )}
        {decision === null && !assesses ? <div className="empty row"><Icon name="gavel" /><span className="grow">{say('unit.decision.none', { who: assessor })}</span></div> : null}
        {assesses && (decision === null || isAgain) ? <DecideForm here={here} onDone={() => setAgain(false)} /> : null}
        {assesses && decision !== null && !isAgain ? <p><button type="button" className="btn sm" onClick={() => setAgain(true)}>{say('unit.decision.again')}</button></p> : null}
      </div>
    </section>
  );
}
