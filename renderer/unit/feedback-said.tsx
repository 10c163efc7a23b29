import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Feedback } from '../../domain/portfolio/portfolio.ts';
import { dayOf } from '../../domain/report/words/when.ts';
import { Avatar } from '../parts/avatar.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Quote } from '../parts/quote.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';

/** One piece of feedback: by whom, when, on what; whoever wrote it may word it anew. */
export function FeedbackSaid({ feedback }: { readonly feedback: Feedback }) {
  const say = useSay();
  const { go } = usePlace();
  const { portfolio, references, who } = usePortfolio();
  const [isOpen, setOpen] = useState(false);
  const { stamp, reworded, on, text } = feedback;
  const person = portfolio.writers.get(stamp.writer)?.person;
  const by = person?.name ?? say('report.people.unknown');
  const reference = on.kind === 'evidence' ? (references.get(on.evidence) ?? '?') : null;
  return (
    <li className="said-item">
      <div className="row small"><Avatar name={by} small /><b className="m" dir="auto">{by}</b><span className="dim">{dayOf(say, stamp)}</span>
        {on.kind === 'evidence' ? <button type="button" className="chip none" onClick={() => go({ kind: 'evidence', evidence: on.evidence })}>{reference}</button> : <span className="dim">{say(`unit.feedback.on.${on.kind}`)}</span>}
        {reworded === undefined ? null : <span className="dim3">{say('unit.feedback.reworded', { day: dayOf(say, reworded) })}</span>}
        {person !== undefined && person.id === who?.person.id && !isOpen ? <button type="button" className="btn quiet sm end" onClick={() => setOpen(true)}>{say('unit.feedback.reword')}</button> : null}
      </div>
      {isOpen ? <Reword feedback={feedback} onClose={() => setOpen(false)} /> : <Quote>{text}</Quote>}
    </li>
  );
}

function Reword({ feedback: { id, text }, onClose }: { readonly feedback: Feedback; readonly onClose: () => void }) {
  const say = useSay();
  const act = useAct();
  const draft = useDraft(`reword:${id}`, text);
  const [failure, setFailure] = useState<Failure | null>(null);
  const write = async (): Promise<void> => {
    if (draft.text.trim() === '') return;
    const acted = draft.text === text ? null : await act({ kind: 'reword-feedback', feedback: id, text: draft.text }, { inPlace: true, told: say('unit.feedback.reworded-now') });
    if (acted?.ok === false) {
      setFailure(acted.failure);
      return;
    }
    draft.clear();
    onClose();
  };
  return (
    <form className="write" onSubmit={(event) => { event.preventDefault(); void write(); }}>
      <Textarea aria-label={say('unit.feedback.words')} autosize minRows={3} maxRows={24} dir="auto" value={draft.text} onChange={(event) => draft.setText(event.currentTarget.value)} data-autofocus
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void write(); } }} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row"><button type="submit" className="btn primary sm">{say('claiming.edit.save')}</button><button type="button" className="btn quiet sm" onClick={() => { draft.clear(text); onClose(); }}>{say('unit.feedback.leave')}</button></div>
    </form>
  );
}
