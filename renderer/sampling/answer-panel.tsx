import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { SampleStanding } from '../../domain/sampling/sample-standing.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { today } from '../parts/today.ts';
import { mayDo } from '../portfolio/may-do.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useCommands } from '../shell/commands.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import type { LookedAt } from './looked-at.ts';

/** The assessor's answer to a finding: judge again, or do what was asked for and say so. */
export function AnswerPanel({ standing: { sample, asked, state }, looked }: { readonly standing: SampleStanding; readonly looked: readonly LookedAt[] }) {
  const say = useSay();
  const act = useAct();
  const { go } = usePlace();
  const view = usePortfolio();
  const [failure, setFailure] = useState<Failure | null>(null);
  const claimed = looked.find(({ claim }) => claim !== null);
  const isOpen = asked !== null && asked.finished === undefined;
  const mayFinish = isOpen && mayDo(view, 'finish-action');
  const isTheirs = mayDo(view, 'judge') && state === 'not-agreed';
  const judge = (): void => go({ kind: 'judge', evidence: sample.evidence, ...(claimed === undefined ? {} : { criterion: claimed.criterion.key }) });
  const finish = async (): Promise<void> => {
    if (asked === null) return;
    const acted = await act({ kind: 'finish-action', action: asked.id, day: today() }, { inPlace: true, told: say('sampling.answered-now') });
    setFailure(acted.ok ? null : acted.failure);
  };
  useCommands([
    { id: 'answer-judge', label: say('sampling.judge-again'), keys: 'a', icon: 'gavel', can: isTheirs && claimed !== undefined, run: judge },
    { id: 'answer-done', label: say('sampling.asked-done'), keys: 'd', icon: 'check', can: isTheirs && mayFinish, run: () => void finish() },
  ]);
  if (!isTheirs) return null;
  return (
    <section className="sec deciding-form" aria-label={say('sampling.answer')}>
      <h3>{say('sampling.answer')}</h3>
      <p className="small dim">{say(mayFinish ? 'sampling.answer.how-asked' : 'sampling.answer.how')}</p>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row wrap ends answers">
        {mayFinish ? <button type="button" className="btn sm" onClick={() => void finish()}>{say('sampling.asked-done')} <kbd className="k">D</kbd></button> : null}
        {claimed === undefined ? null : <button type="button" className="btn sm primary" onClick={judge}>{say('sampling.judge-again')} <kbd className="k">A</kbd></button>}
      </div>
    </section>
  );
}
