import { useMemo } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { UnitSampled } from '../portfolio/samples-here.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { spreadOf, type Share } from './spread.ts';
import type { ChoiceNow } from './use-choice.ts';

/** What the sample then holds, how it was proposed, and the button that draws it. */
export function ChoicePanel({ here, choice }: { readonly here: UnitSampled; readonly choice: ChoiceNow }) {
  const say = useSay();
  const { portfolio } = usePortfolio();
  const { chosen, choices: { sampled, judged }, isAsProposed, asProposed, take, failure } = choice;
  const spread = useMemo(() => spreadOf(say, portfolio, here, chosen.keys()), [say, portfolio, here, chosen]);
  const criteria = [...chosen.values()].reduce((sum, keys) => sum + keys.length, 0);
  return (
    <>
      <div className="read">
        <div className="sec">
          <p className="choice-sum" role="status"><b>{say('sampling.chosen', { count: chosen.size })}</b> {chosen.size === 0 ? null : say('sampling.chosen-for', { count: criteria })}</p>
          <p className="small dim">{say('sampling.already', { sampled, count: judged })}</p>
        </div>
        <Shares title={say('sampling.then-holds')} shares={[{ ...spread.items, name: say('sampling.items') }, ...spread.methods]} />
        {spread.assessors.length === 0 ? null : <Shares title={say('sampling.judged-by')} shares={spread.assessors} />}
        <div className="sec small dim how-proposed"><h3>{say('sampling.how')}</h3><p>{say('sampling.how.risks')}</p><p>{say('sampling.how.spread')}</p><p>{say('sampling.how.same')}</p></div>
      </div>
      <div className="sec deciding-form">
        {failure === null ? null : <FailureNotice failure={failure} />}
        <div className="row wrap small dim ends">
          <span className="grow" role="status">{chosen.size === 0 ? say('sampling.choose-first') : null}</span>
          {isAsProposed ? null : <button type="button" className="btn sm" onClick={asProposed}>{say('sampling.as-proposed')}</button>}
          <button type="button" className="btn sm primary" aria-disabled={chosen.size === 0} onClick={() => void take()}>
            {chosen.size === 0 ? say('sampling.take-none') : say('sampling.take', { count: chosen.size })} <kbd className="k">{say('sampling.key.send')}</kbd>
          </button>
        </div>
      </div>
    </>
  );
}

/** How much of each kind it holds: in numbers, with a bar beside them. */
function Shares({ title, shares }: { readonly title: string; readonly shares: readonly Share[] }) {
  const say = useSay();
  return (
    <div className="sec">
      <h3>{title}</h3>
      <dl className="shares">{shares.map(({ name, have, of }) => (
        <div key={name}><dt className="cut">{name}</dt><dd className="num">{say('sampling.share', { have, of })}</dd><dd className="share-bar" aria-hidden="true"><i style={{ '--v': `${of === 0 ? 0 : (100 * have) / of}%` }} /></dd></div>
      ))}</dl>
    </div>
  );
}
