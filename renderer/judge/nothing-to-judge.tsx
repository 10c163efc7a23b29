import { EmptyState } from '../parts/empty-state.tsx';
import { candidateOf } from '../parts/candidate-of.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

/** No claim waits: what to do instead. */
export function NothingToJudge({ judged }: { readonly judged: number }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const { go } = usePlace();
  return (
    <div className="all-judged">
      <EmptyState
        icon="gavel" title={judged > 0 ? say('judge.all-judged', { count: judged }) : say('judge.nothing')}
        action={<button type="button" className="btn primary" onClick={() => go({ kind: 'overview' })}>{say('judge.see-open')}</button>}
      >
        {say('judge.nothing.next', { candidate: candidateOf(say, portfolio) })}
      </EmptyState>
    </div>
  );
}

/** Judging is an assessor's: who else is here can read how claims stand on the units. */
export function NotAnAssessor() {
  const say = useSay();
  const { who } = usePortfolio();
  const { go } = usePlace();
  return (
    <div className="panel solo"><main className="main"><div className="head"><h1>{say('judge.title')}</h1></div>
      <div className="all-judged"><EmptyState
        icon="gavel" title={say('judge.not-yours')}
        action={<button type="button" className="btn" onClick={() => go({ kind: 'who' })}>{say('judge.say-who')}</button>}
      >{say(who === null ? 'judge.looking' : 'judge.not-yours.next')}</EmptyState></div>
    </main></div>
  );
}
