import { TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import { isDay } from '../../domain/text/day.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { FieldRead } from './field-read.tsx';

/** The approval of a realistic working environment: by whom, its reference, the day; all three or none. */
export function Approval({ may }: { readonly may: boolean }) {
  const say = useSay();
  const act = useAct();
  const { environmentApproval: kept } = usePortfolio().portfolio.details;
  const [typed, setTyped] = useState<{ readonly by: string; readonly reference: string; readonly day: string | null } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [lacks, setLacks] = useState(false);
  const { by, reference, day } = typed ?? { by: kept?.by ?? '', reference: kept?.reference ?? '', day: kept?.day ?? null };
  const set = (part: Partial<typeof typed>): void => setTyped({ by, reference, day, ...part });
  const write = (environmentApproval: typeof kept | null): void => void act({ kind: 'describe', details: { environmentApproval: environmentApproval ?? null } }, { told: say('details.kept', { field: say('details.approval') }), inPlace: true }).then((acted) => {
    setFailure(acted.ok ? null : acted.failure);
    if (acted.ok) setTyped(null);
  });
  const keep = (): void => {
    const whole = by.trim() !== '' && reference.trim() !== '' && isDay(day);
    setLacks(!whole);
    if (whole) write({ by: by.trim(), reference: reference.trim(), day });
  };
  if (!may) return <SheetPart title={say('details.approval')} lead={say('details.approval.hint')}><FieldRead label={say('details.approval.by')} value={kept === undefined ? '' : `${kept.by}, ${kept.reference}, ${dayInWords(say, kept.day)}`} /></SheetPart>;
  return (
    <SheetPart title={say('details.approval')} lead={say('details.approval.hint')}>
      <TextInput label={say('details.approval.by')} dir="auto" value={by} onChange={({ target }) => set({ by: target.value })} />
      <div className="pair">
        <TextInput label={say('details.approval.reference')} dir="auto" value={reference} onChange={({ target }) => set({ reference: target.value })} />
        <DateInput label={say('details.approval.day')} value={day} onChange={(next) => set({ day: next })} valueFormat="D MMM YYYY" clearable clearButtonProps={{ 'aria-label': say('details.clear-day', { field: say('details.approval.day') }) }} />
      </div>
      {lacks ? <p className="small notyet-words" role="alert">{say('details.approval.all')}</p> : null}
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row">
        <button type="button" className="btn" disabled={typed === null} onClick={keep}>{say('details.approval.write')}</button>
        {kept === undefined ? null : <button type="button" className="btn quiet" onClick={() => write(null)}>{say('details.approval.remove')}</button>}
      </div>
    </SheetPart>
  );
}
