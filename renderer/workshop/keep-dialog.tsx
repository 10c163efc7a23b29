import { Modal, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { foldCode } from '../../domain/unit/unit-codes.ts';
import type { KnownUnit } from '../../main/electron/contract/library.ts';
import type { Answered } from '../../main/electron/contract/contract.ts';
import type { OpenedWork } from '../../main/electron/contract/workshop.ts';
import { useBridge } from '../bridge/bridge.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { JobBar } from '../parts/job-bar.tsx';
import { Notice } from '../parts/notice.tsx';
import { useJob } from '../parts/use-job.ts';
import { useSay } from '../words/words.ts';
import type { Working } from './use-work.ts';

interface Keeping { readonly opened: OpenedWork; readonly working: Working; readonly close: () => void }

/** Puts the unit into the centre's library: who checked it, what stands there under its code already, and what has to be decided first. */
export function KeepDialog({ opened, working, close }: Keeping) {
  const say = useSay();
  const bridge = useBridge();
  const { state, run, cancel } = useJob<Answered<'keepUnit'>>();
  const editions = useEditions(working.now.draft.metadata.codes.map(({ value }) => value));
  const [by, setBy] = useState('');
  const [missing, setMissing] = useState(false);
  const open = working.points.filter(({ settled }) => !settled).length;
  const keep = async (): Promise<void> => {
    setMissing(by.trim() === '');
    if (by.trim() === '') return;
    await working.flush();
    await run((job) => bridge.keepUnit(opened.id, by, job));
  };
  const failure: Failure | null = state.kind === 'failed' ? state.failure : null;
  return (
    <Modal opened onClose={close} title={say('workshop.keep')} size="lg" closeButtonProps={{ 'aria-label': say('shell.close') }}>
      {state.kind === 'done' ? <Kept kept={state.value} close={close} /> : open > 0 ? (
        <div className="ws-keep"><Notice tone="more" icon="help">{say('workshop.keep.decide-first', { count: open })}</Notice>
          <div className="row"><button type="button" className="btn primary" data-autofocus onClick={close}>{say('workshop.keep.back')}</button></div></div>
      ) : (
        <form className="ws-keep" noValidate onSubmit={(event) => { event.preventDefault(); void keep(); }}>
          <p>{say('workshop.keep.what')}</p>
          {editions.length === 0 ? null : <Editions editions={editions} />}
          <TextInput
            label={say('workshop.keep.by')} description={say('workshop.keep.by.hint')} required dir="auto" data-autofocus maxLength={200}
            value={by} error={missing ? say('workshop.keep.by.missing') : undefined} onChange={({ target }) => { setMissing(false); setBy(target.value); }}
          />
          {failure === null ? null : <FailureNotice failure={failure} />}
          {state.kind === 'running' ? <JobBar words={state.words} share={state.share} cancel={cancel} /> : (
            <div className="row">
              <button type="submit" className="btn primary">{say('workshop.keep.do')}</button>
              <button type="button" className="btn" onClick={close}>{say('workshop.edit.leave')}</button>
            </div>
          )}
        </form>
      )}
    </Modal>
  );
}

/** What stands in the library under the unit's codes already. */
function Editions({ editions }: { readonly editions: readonly KnownUnit[] }) {
  const say = useSay();
  return (
    <Notice>
      {say('workshop.keep.editions', { count: editions.length })}
      <ul>{editions.map((unit) => <li key={unit.code}><span className="code">{unit.code}</span> {unit.title} <span className="dim">({unit.edition})</span></li>)}</ul>
    </Notice>
  );
}

function Kept({ kept: { code, title, edition }, close }: { readonly kept: Answered<'keepUnit'>; readonly close: () => void }) {
  const say = useSay();
  return (
    <div className="ws-keep">
      <Notice icon="check"><b className="b">{say('workshop.kept', { title })}</b> <span className="code">{code}</span> <span className="dim">({edition})</span></Notice>
      <p>{say('workshop.kept.next')}</p>
      <div className="row"><button type="button" className="btn primary" data-autofocus onClick={close}>{say('workshop.kept.close')}</button></div>
    </div>
  );
}

/** The units here that print one of these codes. */
function useEditions(codes: readonly string[]): readonly KnownUnit[] {
  const bridge = useBridge();
  const [units, setUnits] = useState<readonly KnownUnit[]>([]);
  useEffect(() => void bridge.units().then((answer) => { if (answer.ok) setUnits(answer.value); }), [bridge]);
  const wanted = new Set(codes.map(foldCode));
  return units.filter(({ printed }) => printed.some((code) => wanted.has(foldCode(code))));
}
