import { EmptyState } from '../parts/empty-state.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { StartVisit } from './start-visit.tsx';
import { useVisit } from './use-visit.ts';
import { VisitWork } from './visit-work.tsx';
import './observe.css';

/** A visit on a laptop: what was seen, as it was seen, with the criteria of every unit in its margin. */
export function ObserveScreen() {
  const { who } = usePortfolio();
  return who?.role === 'assessor' || who?.role === 'countersigning-assessor' ? <Observe /> : <NotAnAssessor />;
}

function Observe() {
  const { now, begin, wasKept } = useVisit();
  return now === null ? <div className="panel solo"><StartVisit onBegin={begin} /></div> : <VisitWork now={now} wasKept={wasKept} />;
}

function NotAnAssessor() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <div className="panel solo"><main className="main"><div className="head"><h1>{say('observe.title')}</h1></div>
      <div className="start"><EmptyState icon="eye" title={say('observe.not-yours')} action={<button type="button" className="btn" onClick={() => go({ kind: 'who' })}>{say('judge.say-who')}</button>}>{say('observe.not-yours.next')}</EmptyState></div>
    </main></div>
  );
}
