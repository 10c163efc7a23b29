import { SegmentedControl, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useAct } from '../portfolio/use-act.ts';
import { useSay } from '../words/words.ts';

const lines = ['job', 'competence', 'relationship', 'contact'] as const;
const nothing = { name: '', job: '', competence: '', relationship: '', contact: '' };

/** Enters a witness: who they are, what they know of the work, how they stand to the candidate. */
export function WitnessForm({ close }: { readonly close: () => void }) {
  const say = useSay();
  const act = useAct();
  const [typed, setTyped] = useState(nothing);
  const [status, setStatus] = useState<'witness' | 'expert-witness'>('witness');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [missing, setMissing] = useState(false);
  const write = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(typed.name.trim() === '');
    if (typed.name.trim() === '') return;
    const said = Object.fromEntries(lines.filter((line) => typed[line].trim() !== '').map((line) => [line, typed[line].trim()]));
    const acted = await act({ kind: 'register-witness', name: typed.name.trim(), status, ...said }, { told: say('details.witness.written', { name: typed.name.trim() }), inPlace: true });
    if (acted.ok) close();
    else setFailure(acted.failure);
  };
  return (
    <form className="card witness-form" onSubmit={(event) => void write(event)} noValidate aria-label={say('details.witness.add')}>
      <TextInput autoFocus label={say('details.witness.name')} dir="auto" value={typed.name} error={missing ? say('details.witness.name-first') : undefined} onChange={({ target }) => setTyped({ ...typed, name: target.value })} />
      <SegmentedControl aria-label={say('details.witness.status')} value={status} onChange={(value) => setStatus(value === 'expert-witness' ? value : 'witness')}
        data={(['witness', 'expert-witness'] as const).map((value) => ({ value, label: say(`details.witness.status.${value}`) }))} />
      <div className="pair">{lines.map((line) => <TextInput key={line} label={say(`details.witness.${line}`)} dir="auto" value={typed[line]} onChange={({ target }) => setTyped({ ...typed, [line]: target.value })} />)}</div>
      {failure === null ? null : <FailureNotice failure={failure} />}
      <div className="row"><button type="submit" className="btn primary">{say('details.witness.write')}</button><button type="button" className="btn" onClick={close}>{say('details.later')}</button></div>
    </form>
  );
}
