import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { Avatar } from '../parts/avatar.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Quote } from '../parts/quote.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { may } from './evidence-may.ts';

/** Feedback on an item: what was said, by whom, and a field for more. */
export function ItemFeedback({ item, reference }: { readonly item: Evidence; readonly reference: string }) {
  const say = useSay();
  const view = usePortfolio();
  const said = [...view.portfolio.feedback.values()].filter(({ on }) => on.kind === 'evidence' && on.evidence === item.id);
  const writes = may(view, 'feedback') && item.withdrawn === undefined;
  if (said.length === 0 && !writes) return null;
  return (
    <section className="sec">
      <h3>{say('evidence.feedback')} {said.length === 0 ? null : <span className="c">{said.length}</span>}</h3>
      <ul className="col gap2">
        {said.map(({ id, text, stamp }) => {
          const by = view.portfolio.writers.get(stamp.writer)?.person.name ?? say('report.people.unknown');
          return <li key={id} className="row t"><Avatar name={by} small /><div className="grow"><p className="small dim">{say('evidence.by-on', { by, day: dayOf(say, stamp) })}</p><Quote small>{text}</Quote></div></li>;
        })}
      </ul>
      {writes ? <NewFeedback item={item} reference={reference} /> : null}
    </section>
  );
}

function NewFeedback({ item, reference }: { readonly item: Evidence; readonly reference: string }) {
  const say = useSay();
  const act = useAct();
  const { text, setText, clear } = useDraft(`feedback:${item.id}`, '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (): Promise<void> => {
    if (text.trim() === '') return;
    const acted = await act({ kind: 'feedback', reference, text }, { inPlace: true, told: say('evidence.feedback.done', { reference }) });
    setFailure(acted.ok ? null : acted.failure);
    if (acted.ok) clear();
  };
  return (
    <div className="col gap2 newfeedback">
      <Textarea
        autosize minRows={2} maxRows={14} dir="auto" label={say('evidence.feedback.new')} value={text} onChange={({ currentTarget: { value } }) => setText(value)}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(); }}
      />
      {failure === null ? null : <FailureNotice failure={failure} />}
      {text.trim() === '' ? null : <div className="row"><button type="button" className="btn sm end" onClick={() => void save()}>{say('evidence.feedback.save')}</button></div>}
    </div>
  );
}
