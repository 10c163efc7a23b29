import { TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { ActionPoint } from '../../domain/portfolio/portfolio.ts';
import { dayShort } from '../../domain/text/day-words.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { today } from '../parts/today.ts';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { mayAct } from './may.ts';

/** What somebody is to do by a day, over the whole portfolio; done ones last. */
export function ActionPoints() {
  const say = useSay();
  const { portfolio, who } = usePortfolio();
  const all = [...portfolio.actions.values()];
  const numbered = all.map((point, place) => ({ point, number: place + 1 })).sort((a, b) => Number(a.point.finished !== undefined) - Number(b.point.finished !== undefined));
  return (
    <section aria-label={say('unit.actions')}>
      <h2 className="tab-h">{say('unit.actions')}<span className="small dim3 num">{all.length}</span></h2>
      {all.length === 0 ? <p className="small dim">{say('unit.actions.none')}</p> : <ul className="card">{numbered.map(({ point, number }) => <ActionLine key={point.id} point={point} number={number} may={mayAct(who)} />)}</ul>}
      {mayAct(who) ? <AddAction /> : null}
    </section>
  );
}

function ActionLine({ point: { id, text, due, who, finished }, number, may }: { readonly point: ActionPoint; readonly number: number; readonly may: boolean }) {
  const say = useSay();
  const act = useAct();
  const isLate = finished === undefined && due < today();
  const finish = (): void => void act({ kind: 'finish-action', action: id, day: today() }, { told: say('unit.actions.finished-now', { number }) });
  return (
    <li className="line-item row t">
      <span className="lbl">{number}</span>
      <span className="grow"><span className="said" dir="auto">{text}</span><br />
        <span className="small dim">{[...(who === undefined ? [] : [who]), say('unit.actions.due', { day: dayShort(say, due) })].join(' · ')}{isLate ? <b className="late"> {say('unit.actions.late')}</b> : null}</span></span>
      {finished !== undefined ? <span className="st accepted"><Icon name="check" size="small" />{say('unit.actions.finished', { day: dayShort(say, finished.day) })}</span> : null}
      {finished === undefined && may ? <button type="button" className="btn sm" onClick={finish}>{say('unit.actions.finish')}</button> : null}
    </li>
  );
}

function AddAction() {
  const say = useSay();
  const act = useAct();
  const text = useDraft('action-point', '');
  const [due, setDue] = useState<string | null>(null);
  const [who, setWho] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async (): Promise<void> => {
    const acted = await act({ kind: 'add-action', text: text.text, due: due ?? '', ...(who.trim() === '' ? {} : { who }) }, { inPlace: true, told: say('unit.actions.added') });
    setFailure(acted.ok ? null : acted.failure);
    if (!acted.ok) return;
    text.clear();
    setWho('');
    setDue(null);
  };
  return (
    <form className="add-action" onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <TextInput label={say('unit.actions.what')} dir="auto" value={text.text} onChange={(event) => text.setText(event.currentTarget.value)} />
      <TextInput label={say('unit.actions.who')} dir="auto" value={who} onChange={(event) => setWho(event.currentTarget.value)} />
      <DateInput label={say('unit.actions.by')} value={due} onChange={setDue} valueFormat="D MMM YYYY" />
      <button type="submit" className="btn" disabled={text.text.trim() === '' || due === null}>{say('unit.actions.add')}</button>
      {failure === null ? null : <div className="add-failed"><FailureNotice failure={failure} /></div>}
    </form>
  );
}
