import { TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { Opening } from '../shell/use-open-portfolio.ts';
import { useSay } from '../words/words.ts';
import { ChooseUnits } from './choose-units.tsx';
import { KeptIn } from './kept-in.tsx';
import { useNewPortfolio } from './use-new-portfolio.ts';
import { WhatIsMade } from './what-is-made.tsx';
import './new-portfolio.css';

interface Here { readonly open: (folder: string) => void; readonly opening: Opening; readonly cancel: () => void }

/** Asks for what a portfolio begins with, makes it, and opens it. */
export function NewPortfolio({ open, opening, cancel }: Here) {
  const say = useSay();
  const bridge = useBridge();
  const { wanted, set, documents } = useNewPortfolio();
  const [making, setMaking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [nameMissing, setNameMissing] = useState(false);
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const missing = wanted.candidate.trim() === '';
    setNameMissing(missing);
    if (missing) return document.getElementById('new-candidate')?.focus();
    setMaking(true);
    setFailure(null);
    const made = await bridge.makePortfolio(wanted);
    setMaking(false);
    if (made.ok) open(made.value);
    else setFailure(made.failure);
  };
  const said = failure ?? (opening.kind === 'failed' ? opening.failure : null);
  const busy = making || opening.kind === 'waiting';
  return (
    <div className="wp">
      <main className="wm new">
        <h1>{say('new.title')}</h1>
        <p className="dim">{say('new.lead')}</p>
        <form onSubmit={(event) => void make(event)} noValidate>
          <TextInput id="new-candidate" label={say('new.candidate')} description={say('new.candidate.hint')}
            required dir="auto" autoFocus value={wanted.candidate} error={nameMissing ? say('new.name-first') : undefined}
            onChange={({ target }) => { setNameMissing(false); set({ candidate: target.value }); }} />
          <div className="pair">
            <TextInput label={say('new.number')} dir="auto" value={wanted.number} onChange={({ target }) => set({ number: target.value })} />
            <TextInput label={say('new.centre')} dir="auto" value={wanted.centre} onChange={({ target }) => set({ centre: target.value })} />
          </div>
          <TextInput label={say('new.award')} dir="auto" value={wanted.award} onChange={({ target }) => set({ award: target.value })} />
          <ChooseUnits chosen={wanted.codes} choose={(codes) => set({ codes })} />
          <KeptIn folder={wanted.within ?? documents} choose={(within) => set({ within })} />
          {said === null ? null : <FailureNotice failure={said} />}
          <div className="row last">
            <button type="submit" className="btn primary" disabled={busy}><Icon name="plus" size="small" />{say(busy ? 'new.making' : 'new.make')}</button>
            <button type="button" className="btn" onClick={cancel}>{say('new.cancel')}</button>
          </div>
        </form>
      </main>
      <WhatIsMade />
    </div>
  );
}
