import { EmptyState } from '../parts/empty-state.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

/** Nothing was sampled, and it is not theirs to sample. */
export function NothingSampled() {
  const say = useSay();
  const { who } = usePortfolio();
  const { go } = usePlace();
  return (
    <div className="all-judged"><EmptyState
      icon="shield" title={say('sampling.none')}
      action={who === null ? <button type="button" className="btn" onClick={() => go({ kind: 'who' })}>{say('judge.say-who')}</button> : <button type="button" className="btn" onClick={() => go({ kind: 'overview' })}>{say('judge.see-open')}</button>}
    >{say(who === null ? 'sampling.looking' : 'sampling.not-yours')}</EmptyState></div>
  );
}
