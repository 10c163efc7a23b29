import { PasswordInput } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { Say } from '../../domain/words/say.ts';
import type { Answered } from '../../main/electron/contract/contract.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { JobBar } from '../parts/job-bar.tsx';
import { useJob } from '../parts/use-job.ts';
import { useTell } from '../shell/messages.ts';
import type { Opening } from '../shell/use-open-portfolio.ts';
import { useSay } from '../words/words.ts';
import { HandOffFile } from './hand-off-file.tsx';
import { useHandOff } from './use-hand-off.ts';
import { WhatIsTakenIn } from './what-is-taken-in.tsx';
import './new-portfolio.css';

interface Here { readonly file: string; readonly open: (folder: string) => void; readonly opening: Opening; readonly cancel: () => void }

function whatCame(say: Say, { folder, isNew, entries, files }: Answered<'takeIn'>): string {
  if (isNew) return say('take-in.done.new', { folder });
  return entries + files === 0 ? say('take-in.done.nothing') : `${say('done.taken-in', { count: entries })} ${say('done.taken-in.files', { count: files })}`;
}

/** Takes a hand-off file in: asks for the passphrase where it is encrypted, and opens the portfolio that it is of. */
export function TakeIn({ file, open, opening, cancel }: Here) {
  const say = useSay();
  const bridge = useBridge();
  const tell = useTell();
  const seen = useHandOff(file);
  const { state, run, cancel: stop } = useJob<Answered<'takeIn'>>();
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const isEncrypted = seen.kind === 'seen' && seen.here.closed === 'encrypted';
  useEffect(() => { if (isEncrypted) field.current?.focus(); }, [isEncrypted]);
  const take = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isEncrypted && passphrase.trim() === '') return field.current?.focus();
    const taken = await run((job) => bridge.takeIn({ file, passphrase: isEncrypted ? passphrase : null }, job));
    if (!taken.ok) return field.current?.select();
    tell(whatCame(say, taken.value));
    open(taken.value.folder);
  };
  const failure = seen.kind === 'failed' ? seen.failure : state.kind === 'failed' ? state.failure : opening.kind === 'failed' ? opening.failure : null;
  return (
    <div className="wp">
      <main className="wm new">
        <h1>{say('take-in.title')}</h1>
        <form onSubmit={(event) => void take(event)} noValidate>
          <HandOffFile file={file} seen={seen} />
          {isEncrypted ? (
            <PasswordInput
              ref={field} label={say('take-in.passphrase')} description={say('take-in.passphrase.hint')} value={passphrase} autoComplete="off"
              visibilityToggleButtonProps={{ 'aria-label': say('take-in.passphrase.show') }} onChange={({ target }) => setPassphrase(target.value)}
            />
          ) : null}
          {failure === null ? null : <FailureNotice failure={failure} />}
          {state.kind === 'running' ? <JobBar words={state.words} share={state.share} cancel={stop} /> : (
            <div className="row last">
              <button type="submit" className="btn primary" disabled={seen.kind !== 'seen'}><Icon name="package-open" size="small" />{say('take-in.do')}</button>
              <button type="button" className="btn" onClick={cancel}>{say('take-in.cancel')}</button>
            </div>
          )}
        </form>
      </main>
      <WhatIsTakenIn />
    </div>
  );
}
