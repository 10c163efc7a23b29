import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { mayDo } from '../portfolio/may-do.ts';
import { useAct } from '../portfolio/use-act.ts';
import { useDraft } from '../portfolio/use-draft.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import type { Comparison } from './comparisons.ts';

type MayGo = Extract<Comparison, { readonly kind: 'may' }>;

/** The same unit with its rules read otherwise: that reading can be taken up, with the words why. */
export function TakeReading({ unit, comparison: { edition } }: { readonly unit: UnitId; readonly comparison: MayGo }) {
  const say = useSay();
  const act = useAct();
  const view = usePortfolio();
  const because = useDraft(`correct-unit ${unit} ${edition.document}`, '');
  const [failure, setFailure] = useState<Failure | null>(null);
  if (!mayDo(view, 'replace-unit')) return <p className="small dim">{say('edition.reading.may-not')}</p>;
  const take = async (): Promise<void> => {
    const taken = await act({ kind: 'correct-unit', code: unit, to: edition.document, because: because.text }, { inPlace: true, told: say('edition.reading.taken') });
    setFailure(taken.ok ? null : taken.failure);
    if (taken.ok) because.clear();
  };
  return (
    <div className="card go-over">
      <h3>{say('edition.reading')}</h3>
      <p className="small dim">{say('edition.reading.what')}</p>
      <Textarea label={say('edition.reading.because')} autosize minRows={2} maxRows={8} dir="auto" value={because.text} onChange={({ currentTarget }) => because.setText(currentTarget.value)} />
      {failure === null ? null : <FailureNotice failure={failure} />}
      <p><button type="button" className="btn" disabled={because.text.trim() === ''} onClick={() => void take()}>{say('edition.reading.take')}</button></p>
    </div>
  );
}
