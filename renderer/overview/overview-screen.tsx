import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import { candidateOf } from '../parts/candidate-of.ts';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { today } from '../parts/today.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { LastDone } from './last-done.tsx';
import { OpenActions } from './open-actions.tsx';
import { PeopleHere } from './people-here.tsx';
import { UnitCards } from './unit-cards.tsx';
import { WhatNext } from './what-next.tsx';
import './overview.css';

/** A portfolio at a glance: what to do next for whoever is here, its units at both levels, who works on it and what was done last. */
export function OverviewScreen() {
  const say = useSay();
  const { portfolio, units } = usePortfolio();
  const titles = [...units.values()].map(unitTitle);
  return (
    <div className="panel overview">
      <main className="main"><div className="scroll"><div className="over-in">
        <p className="small dim3" dir="auto">{[candidateOf(say, portfolio), ...(portfolio.details.award === undefined ? [] : [portfolio.details.award]), ...(titles.length === 1 ? titles : [])].join(' · ')}</p>
        <div className="row over-head"><h1>{say('overview.title')}</h1><span className="small dim end">{dayInWords(say, today())}</span></div>
        <WhatNext />
        <UnitCards />
      </div></div></main>
      <aside className="insp over-side" aria-label={say('overview.beside')}><OpenActions /><PeopleHere /><LastDone /><PaneEdge kind="inspector" screen="overview" /></aside>
    </div>
  );
}
