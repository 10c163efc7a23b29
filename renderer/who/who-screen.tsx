import { useState } from 'react';
import type { WhoAsked } from '../../main/electron/contract/portfolio.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useRefused, useWorkAs } from '../shell/work-as.ts';
import { useSay } from '../words/words.ts';
import { KnownPeople } from './known-people.tsx';
import { SomebodyElse } from './somebody-else.tsx';
import './who.css';

/** Asks who works here: one of those known, or somebody new; or nobody, who only looks. */
export function WhoScreen() {
  const say = useSay();
  const workAs = useWorkAs();
  const { go } = usePlace();
  const { portfolio, people, who } = usePortfolio();
  const [waiting, setWaiting] = useState<string | null>(null);
  const failure = useRefused();
  const work = async (asked: WhoAsked): Promise<void> => {
    setWaiting(asked.person.name);
    await workAs(asked);
    setWaiting(null);
  };
  const { candidate } = portfolio.details;
  return (
    <div className="panel solo">
      <main className="main">
        <div className="scroll who-are-you">
          <h1>{say('who.title')}</h1>
          <p className="dim lead">{candidate === undefined ? say('who.lead-unnamed') : say('who.lead', { candidate })}</p>
          {failure === null ? null : <FailureNotice failure={failure} />}
          <p className="off" role="status">{waiting === null ? '' : say('who.opening', { name: waiting })}</p>
          {people.length === 0 ? null : <KnownPeople people={people} busy={waiting !== null} work={work} />}
          <SomebodyElse first={people.length === 0} busy={waiting !== null} work={work} />
          {who === null ? <p className="row look"><button type="button" className="btn quiet" onClick={() => go({ kind: 'overview' })}>{say('who.only-look')}</button><span className="small dim">{say('who.only-look.hint')}</span></p> : null}
        </div>
      </main>
    </div>
  );
}
