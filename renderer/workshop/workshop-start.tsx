import { Textarea } from '@mantine/core';
import { useCallback, useEffect, useState, type DragEvent } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { instantWords } from '../../domain/text/instant.ts';
import type { OpenedWork, ToRead, WorkshopEntry } from '../../main/electron/contract/workshop.ts';
import { useBridge } from '../bridge/bridge.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { JobBar } from '../parts/job-bar.tsx';
import { useJob } from '../parts/use-job.ts';
import { useSay } from '../words/words.ts';

/** Where a unit is read in: a file that is chosen or dropped, or pasted words; below, the units that are being put right. */
export function WorkshopStart({ open }: { readonly open: (opened: OpenedWork) => void }) {
  const say = useSay();
  const bridge = useBridge();
  const { state, run, cancel } = useJob<OpenedWork>();
  const [drafts, drop] = useDrafts();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const reads = async (start: (job: string) => ReturnType<typeof bridge.openWork>): Promise<void> => {
    const read = await run(start);
    if (read.ok) open(read.value);
  };
  const readIn = (asked: ToRead): void => void reads((job) => bridge.readUnitIn(asked, job));
  const choose = (): void => void bridge.chooseUnitFile().then((answer) => { if (answer.ok && answer.value !== null) readIn({ kind: 'file', path: answer.value }); });
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const [file] = event.dataTransfer.files;
    const path = file === undefined ? '' : bridge.pathOf(file);
    if (path !== '') readIn({ kind: 'file', path });
  };
  const failure: Failure | null = state.kind === 'failed' ? state.failure : null;
  return (
    <div className="panel solo">
      <main className="main ws-start" onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }} onDrop={dropped}>
        <div className="scroll">
          <h1>{say('workshop.title')}</h1>
          <p className="dim">{say('workshop.lead')}</p>
          {failure === null ? null : <FailureNotice failure={failure} />}
          {state.kind === 'running' ? <JobBar words={state.words === '' ? say('workshop.reading', { file: '' }) : state.words} share={state.share} cancel={cancel} /> : null}
          <div className="ws-ways">
            <section className={`card way${over ? ' over' : ''}`} aria-label={say('workshop.file')}><Icon name="file" size="large" /><h2>{say('workshop.file')}</h2>
              <p className="small dim">{say('workshop.file.what')}</p>
              <div className="row"><button type="button" className="btn primary" disabled={state.kind === 'running'} onClick={choose}>{say('workshop.file.choose')}</button></div></section>
            <form className="card way" aria-label={say('workshop.paste')} onSubmit={(event) => { event.preventDefault(); if (text.trim() !== '') readIn({ kind: 'text', text }); }}>
              <Icon name="clipboard-list" size="large" /><h2>{say('workshop.paste')}</h2>
              <Textarea label={say('workshop.paste.label')} description={say('workshop.paste.what')} autosize minRows={4} maxRows={10} dir="auto" value={text} onChange={({ target }) => setText(target.value)} />
              <div className="row"><button type="submit" className="btn" disabled={text.trim() === '' || state.kind === 'running'}>{say('workshop.paste.read')}</button></div>
            </form>
          </div>
          <Drafts drafts={drafts} resume={(id) => void reads((job) => bridge.openWork(id, job))} drop={drop} />
        </div>
      </main>
    </div>
  );
}

function useDrafts(): readonly [readonly WorkshopEntry[], (id: string) => void] {
  const bridge = useBridge();
  const [drafts, setDrafts] = useState<readonly WorkshopEntry[]>([]);
  const ask = useCallback(() => void bridge.workshopDrafts().then((answer) => { if (answer.ok) setDrafts(answer.value); }), [bridge]);
  useEffect(ask, [ask]);
  return [drafts, (id) => void bridge.dropWork(id).then(ask)];
}

/** The units that are being put right, the one worked on last first. */
function Drafts({ drafts, resume, drop }: { readonly drafts: readonly WorkshopEntry[]; readonly resume: (id: string) => void; readonly drop: (id: string) => void }) {
  const say = useSay();
  const [sure, setSure] = useState<string | null>(null);
  if (drafts.length === 0) return null;
  return (
    <section className="ws-drafts" aria-label={say('workshop.drafts')}>
      <h2>{say('workshop.drafts')}</h2>
      <ul className="card">
        {drafts.map(({ id, title, name, changed, kept }) => (
          <li key={id} className="row">
            <span className="grow"><b className="b" dir="auto">{title}</b><br />
              <span className="small dim">{say(kept === null ? 'workshop.draft.line' : 'workshop.draft.line-kept', { file: name, at: instantWords(say, changed), code: kept ?? '' })}</span></span>
            {sure === id ? <><span className="small">{say('workshop.draft.sure')}</span><button type="button" className="btn sm" onClick={() => drop(id)}>{say('workshop.draft.drop')}</button>
              <button type="button" className="btn quiet sm" onClick={() => setSure(null)}>{say('workshop.edit.leave')}</button></>
              : <><button type="button" className="btn sm" aria-label={say('workshop.draft.open', { title })} onClick={() => resume(id)}>{say('workshop.draft.go-on')}</button>
                <button type="button" className="btn quiet icon sm" aria-label={say('workshop.draft.throw', { title })} title={say('workshop.draft.drop')} onClick={() => setSure(id)}><Icon name="trash" /></button></>}
          </li>
        ))}
      </ul>
    </section>
  );
}
