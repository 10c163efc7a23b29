import { Switch, TextInput } from '@mantine/core';
import { useEffect, useState, type SubmitEvent } from 'react';
import type { HandedOver } from '../../main/electron/contract/hand-off.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { JobBar } from '../parts/job-bar.tsx';
import { SheetPart } from '../parts/sheet.tsx';
import { useJob } from '../parts/use-job.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { useSay } from '../words/words.ts';
import { HandedOverNote } from './handed-over-note.tsx';
import { useHandOverTo } from './use-hand-over-to.ts';
import { useWithheld } from './use-withheld.ts';

/** Writes the portfolio into one encrypted file for somebody else, and says what travels and what stays. */
export function HandOver() {
  const say = useSay();
  const bridge = useBridge();
  const { open } = usePortfolio();
  const { folder, choose } = useHandOverTo();
  const [passphrase, setPassphrase] = useState('');
  const [originals, setOriginals] = useState(false);
  const { travelling, withheld, isRedacted } = useWithheld(originals);
  const { state, run, cancel } = useJob<HandedOver>();
  const suggest = (): void => void bridge.newPassphrase().then((made) => { if (made.ok) setPassphrase(made.value); });
  useEffect(suggest, [bridge]);
  const write = (event: SubmitEvent): void => {
    event.preventDefault();
    void run((job) => bridge.handOver(open, { folder, passphrase, originals }, job));
  };
  return (
    <SheetPart title={say('hand-over.title')} lead={say('hand-over.lead')}>
      <form className="hand-over" onSubmit={write} noValidate aria-label={say('hand-over.title')}>
        <p>{say('hand-over.travels', { count: travelling })}</p>
        {withheld.length === 0 ? null : <ul className="small">{withheld.map((sentence) => <li key={sentence} dir="auto">{sentence}</li>)}</ul>}
        {isRedacted ? <Switch label={say('hand-over.originals')} description={say('hand-over.originals.hint')} checked={originals} onChange={({ currentTarget }) => setOriginals(currentTarget.checked)} /> : null}
        <div className="row wrap to-folder">
          <Icon name="folder" /><span className="grow path">{folder}</span>
          <button type="button" className="btn sm" onClick={choose}>{say('hand-over.choose')}</button>
        </div>
        <div className="row passphrase">
          <TextInput className="grow" label={say('hand-over.passphrase')} description={say('hand-over.passphrase.hint')} value={passphrase} autoComplete="off" spellCheck={false} onChange={({ target }) => setPassphrase(target.value)} />
          <button type="button" className="btn" onClick={suggest}>{say('hand-over.another')}</button>
        </div>
        {state.kind === 'failed' ? <FailureNotice failure={state.failure} /> : null}
        {state.kind === 'done' ? <HandedOverNote made={state.value} /> : null}
        {state.kind === 'running' ? <JobBar words={state.words} share={state.share} cancel={cancel} />
          : <div className="row"><button type="submit" className="btn" disabled={folder === ''}><Icon name="upload" size="small" />{say('hand-over.write')}</button></div>}
      </form>
    </SheetPart>
  );
}
