import { Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import { Icon } from '../look/icon.tsx';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { CriterionPicker } from './criterion-picker.tsx';
import { TimeField } from './time-field.tsx';
import { useCriterionNames } from './use-criterion-names.ts';
import type { VisitNow } from './use-visit.ts';

interface Writing { readonly now: VisitNow; readonly words: RefObject<HTMLTextAreaElement | null>; readonly onLeave: () => void }

/** The moment that is being written: its time, its words, its margin. Enter keeps it, # finds a criterion of any unit. */
export function Composer({ now: { visit, write, tick, keep }, words, onLeave }: Writing) {
  const say = useSay();
  const { units } = usePortfolio();
  const names = useCriterionNames();
  const [isPicking, setPicking] = useState(false);
  const { now: moment, method } = visit;
  const isAsked = moment.kind === 'asked';
  const donePicking = (): void => {
    setPicking(false);
    words.current?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === '#') { event.preventDefault(); setPicking(true); }
    if (event.key === 'Escape') { event.preventDefault(); onLeave(); }
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) { event.preventDefault(); keep(); }
  };
  return (
    <div className="sec composer">
      {method === 'observation' && !isAsked ? null : (
        <TextInput label={say(isAsked ? 'observe.question' : 'observe.topic')} dir="auto" value={moment.topic} onChange={(event) => write({ topic: event.currentTarget.value })} />
      )}
      <Textarea
        ref={words} label={say(isAsked ? 'observe.answer' : method === 'observation' ? 'observe.words' : 'observe.said')} dir="auto" autosize minRows={2} maxRows={9} value={moment.words}
        onChange={(event) => write({ words: event.currentTarget.value })} onKeyDown={press}
      />
      {isPicking ? <CriterionPicker onPick={(key) => { if (!moment.criteria.includes(key)) tick(key); donePicking(); }} onLeave={donePicking} /> : null}
      <div className="row wrap small dim margin">
        <TimeField label={say('observe.time')} hideLabel className="at" time={moment.time} onTime={(time) => write({ time })} />
        {moment.criteria.map((key) => {
          const name = names(key, units.size > 1);
          const out = say('observe.untick', { criterion: name });
          return <button key={key} type="button" className="code out" aria-label={out} title={out} onClick={() => tick(key)}>{name} <Icon name="close" size="small" /></button>;
        })}
        <button type="button" className="btn quiet sm" onClick={() => setPicking(true)}><Icon name="plus" size="small" />{say('observe.criterion')} <kbd className="k">#</kbd></button>
        {method === 'observation' ? (
          <button type="button" className="btn quiet sm" aria-pressed={isAsked} onClick={() => write({ kind: isAsked ? 'seen' : 'asked' })}><Icon name="help" size="small" />{say('observe.ask')} <kbd className="k">Q</kbd></button>
        ) : null}
        <button type="button" className="btn sm end" onClick={keep}>{say('observe.keep')} <kbd className="k">{say('judge.key.enter')}</kbd></button>
      </div>
    </div>
  );
}
