import { useEffect, useRef } from 'react';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { useCriterionNames } from './use-criterion-names.ts';
import { hasWords, type Moment } from './visit.ts';

interface Line { readonly moments: readonly Moment[]; readonly onTakeUp: (id: string) => void; readonly onRemove: (id: string) => void }

/** What was seen so far, in the order of time, with the criteria of each margin. The latest is in sight. */
export function Timeline({ moments, onTakeUp, onRemove }: Line) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => { list.current?.scrollTo({ top: list.current.scrollHeight }); }, [moments.length]);
  return (
    <ol className="tl" ref={list} aria-label={say('observe.what-you-saw')} tabIndex={moments.length > 0 ? 0 : -1}>
      {moments.length === 0 ? <li className="small dim first-words">{say('observe.nothing-yet')}</li> : null}
      {moments.map((moment) => <OneMoment key={moment.id} moment={moment} onTakeUp={onTakeUp} onRemove={onRemove} />)}
    </ol>
  );
}

function OneMoment({ moment, onTakeUp, onRemove }: Omit<Line, 'moments'> & { readonly moment: Moment }) {
  const say = useSay();
  const { units } = usePortfolio();
  const names = useCriterionNames();
  const { id, time, kind, topic, words, criteria } = moment;
  const at = time ?? '';
  return (
    <li className={`mo${hasWords(moment) ? '' : ' draft'}`}>
      <time>{at}</time><span className="p" aria-hidden="true" />
      <div>
        {criteria.length === 0 ? null : <div className="row wrap margin">{criteria.map((key) => <span key={key} className="code">{names(key, units.size > 1)}</span>)}</div>}
        {topic === '' ? null : <p className="q s topic" dir="auto">{kind === 'asked' ? <span className="small dim">{say('observe.asked')} </span> : null}{topic}</p>}
        {words.trim() === '' ? <p className="small dim3">{say('observe.no-words')}</p> : <p className="q s said" dir="auto">{words}</p>}
      </div>
      <span className="acts">
        <button type="button" className="btn quiet icon sm" aria-label={say('observe.take-up', { time: at })} title={say('observe.take-up', { time: at })} onClick={() => onTakeUp(id)}><Icon name="pencil" size="small" /></button>
        <button type="button" className="btn quiet icon sm" aria-label={say('observe.remove', { time: at })} title={say('observe.remove', { time: at })} onClick={() => onRemove(id)}><Icon name="trash" size="small" /></button>
      </span>
    </li>
  );
}
