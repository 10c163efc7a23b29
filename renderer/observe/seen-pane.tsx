import type { RefObject } from 'react';
import { Avatar } from '../parts/avatar.tsx';
import { candidateOf } from '../parts/candidate-of.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { Composer } from './composer.tsx';
import { Timeline } from './timeline.tsx';
import type { VisitNow } from './use-visit.ts';

/** The narrative: what was kept so far, and the moment that is being written. */
export function SeenPane({ now, words, onLeave }: { readonly now: VisitNow; readonly words: RefObject<HTMLTextAreaElement | null>; readonly onLeave: () => void }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const candidate = candidateOf(say, portfolio);
  const takeUp = (id: string): void => {
    now.takeUp(id);
    words.current?.focus();
  };
  return (
    <>
      <div className="sec saw"><h2 className="sh">
        {say('observe.what-you-saw')}<span className="c">{say('observe.moments', { count: now.visit.moments.length })}</span>
        <span className="end row"><Avatar name={candidate} small /><bdi>{candidate}</bdi></span>
      </h2></div>
      <Timeline moments={now.visit.moments} onTakeUp={takeUp} onRemove={now.remove} />
      <Composer now={now} words={words} onLeave={onLeave} />
    </>
  );
}
