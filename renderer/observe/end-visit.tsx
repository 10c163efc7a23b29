import { Modal, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { criterionNames } from '../../domain/report/words/criterion-names.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { readCriterionKey, type CriterionKey } from '../../domain/unit/criterion-key.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { StateGlyph } from '../parts/state-glyph.tsx';
import { timeNow } from '../parts/today.ts';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useTell } from '../shell/messages.ts';
import { useSay } from '../words/words.ts';
import { recordAction, toRecord, type ToRecord } from './record-of.ts';
import type { VisitNow } from './use-visit.ts';
import { emptyMoment, usualKind } from './visit.ts';

/** Before a visit is recorded: what will be accepted, what stays a draft, the feedback given, the candidate's word. */
export function EndVisit({ now, onClose, onRecorded }: { readonly now: VisitNow; readonly onClose: () => void; readonly onRecorded: () => void }) {
  const say = useSay();
  const act = useAct();
  const tell = useTell();
  const { coverage, forms } = usePortfolio();
  const { visit, change, end } = now;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWriting, setWriting] = useState(false);
  const found = toRecord(visit);
  const count = found.seen.length + found.asked.length;
  const hindrance = count === 0 ? say('observe.end.nothing') : visit.title.trim() === '' ? say('observe.end.no-title') : null;
  const address = (key: CriterionKey): string | null => coverage(readCriterionKey(key).unit)?.criteria.find((one) => one.key === key)?.key ?? null;
  const record = async (): Promise<void> => {
    if (hindrance !== null || isWriting) return;
    setWriting(true);
    const recorded = await act(recordAction({ ...visit, end: visit.end ?? timeNow() }, forms, address), { inPlace: true });
    setWriting(false);
    if (!recorded.ok) {
      setFailure(recorded.failure);
      return;
    }
    tell(say('observe.recorded', { reference: recorded.value ?? '', count: found.marks.size }));
    const left = { moments: found.drafts, now: emptyMoment(crypto.randomUUID(), usualKind(visit.method)), feedback: '', comment: '', pausedAt: Date.now(), recordedAs: recorded.value };
    end(found.drafts.length === 0 ? null : { ...visit, ...left });
    onRecorded();
  };
  return (
    <Modal opened onClose={onClose} size="xl" title={say('observe.end.title')} closeButtonProps={{ 'aria-label': say('shell.close') }}>
      <form className="ending" onSubmit={(event) => { event.preventDefault(); void record(); }}>
        <TextInput label={say('observe.about.title')} required dir="auto" maxLength={500} value={visit.title} onChange={(event) => change({ title: event.currentTarget.value })} />
        <Summary found={found} />
        <Textarea label={say('observe.feedback')} dir="auto" autosize minRows={2} maxRows={8} value={visit.feedback} onChange={(event) => change({ feedback: event.currentTarget.value })} />
        {visit.method === 'observation' ? <Textarea label={say('observe.comment')} dir="auto" autosize minRows={2} maxRows={8} value={visit.comment} onChange={(event) => change({ comment: event.currentTarget.value })} /> : null}
        {failure === null ? null : <FailureNotice failure={failure} />}
        <div className="row ends">
          <p className="small dim grow" role="status">{hindrance}</p>
          <button type="button" className="btn" onClick={onClose}>{say('observe.end.back')}</button>
          <button type="submit" className="btn primary" aria-disabled={hindrance !== null || isWriting}>{say('observe.end.record')}</button>
        </div>
      </form>
    </Modal>
  );
}

/** Which criteria will be accepted, by unit, and how many moments stay as they are. */
function Summary({ found: { seen, asked, drafts, marks } }: { readonly found: ToRecord }) {
  const say = useSay();
  const { units, coverage } = usePortfolio();
  const lines = [...units].flatMap(([id, unit]) => {
    const covered = coverage(id);
    const names = covered === null ? '' : criterionNames(say, { coverage: covered }, [...marks.keys()]);
    return names === '' ? [] : [{ id, title: unitTitle(unit), names }];
  });
  return (
    <div className="summary">
      <p>{say('observe.end.moments', { count: seen.length + asked.length })}</p>
      {lines.map(({ id, title, names }) => <p key={id} className="row t"><StateGlyph state="accepted" /><span><b className="m">{title}:</b> {names}</span></p>)}
      {lines.length === 0 ? <p className="small dim">{say('observe.end.no-marks')}</p> : <p className="small dim">{say('observe.end.accepted')}</p>}
      {drafts.length === 0 ? null : <p className="row t"><StateGlyph state="more" /><span>{say('observe.end.drafts', { count: drafts.length })}</span></p>}
    </div>
  );
}
