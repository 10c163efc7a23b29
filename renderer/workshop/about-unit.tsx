import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { Working } from './use-work.ts';

/** What the document says of the unit, and where it comes from: title, codes, version, source. */
export function AboutUnit({ working, name }: { readonly working: Working; readonly name: string }) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const { draft: { metadata }, source } = working.now;
  const version = metadata.fields.find(({ key }) => key === 'version')?.value;
  const codes = metadata.codes.map(({ value }) => value);
  const title = source?.title === undefined || source.title === '' ? name : source.title;
  return (
    <section className="ws-about" aria-label={say('workshop.about')}>
      {editing ? <EditAbout working={working} name={title} close={() => setEditing(false)} /> : (
        <>
          <dl>
            <div><dt>{say('workshop.about.title')}</dt><dd className="b" dir="auto">{metadata.title?.value ?? say('workshop.about.no-title')}</dd></div>
            <div>
              <dt>{say('workshop.about.codes')}</dt>
              <dd>{codes.length === 0 ? say('workshop.about.no-codes') : codes.map((code) => <span key={code} className="code">{code}</span>)}{version === undefined ? null : <span className="dim"> {say('workshop.about.version', { version })}</span>}</dd>
            </div>
            <div><dt>{say('workshop.about.source')}</dt><dd dir="auto">{[source?.publisher ?? '', title].filter((words) => words !== '').join(', ')}</dd></div>
          </dl>
          <button type="button" className="btn quiet sm" onClick={() => setEditing(true)}><Icon name="pencil" size="small" />{say('workshop.about.edit')}</button>
        </>
      )}
    </section>
  );
}

function EditAbout({ working: { now, correct }, name, close }: { readonly working: Working; readonly name: string; readonly close: () => void }) {
  const say = useSay();
  const { metadata } = now.draft;
  const was = { title: metadata.title?.value ?? '', codes: metadata.codes.map(({ value }) => value).join(', '), version: metadata.fields.find(({ key }) => key === 'version')?.value ?? '', source: name, publisher: now.source?.publisher ?? '' };
  const [said, setSaid] = useState(was);
  const field = (key: keyof typeof was) => ({ value: said[key], dir: 'auto' as const, maxLength: 1000, onChange: ({ target }: { readonly target: HTMLInputElement }) => setSaid({ ...said, [key]: target.value }) });
  const finish = (): void => {
    if (said.title !== was.title) correct({ kind: 'title', text: said.title });
    if (said.codes !== was.codes) correct({ kind: 'codes', codes: said.codes.split(',').slice(0, 40) });
    if (said.version !== was.version) correct({ kind: 'field', field: 'version', text: said.version });
    if (said.source !== was.source || said.publisher !== was.publisher) correct({ kind: 'source', title: said.source, publisher: said.publisher });
    close();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <form className="ws-edit" onSubmit={(event) => { event.preventDefault(); finish(); }} onKeyDown={press}>
      <TextInput label={say('workshop.about.title')} autoFocus {...field('title')} />
      <div className="pair"><TextInput label={say('workshop.about.codes')} description={say('workshop.about.codes.hint')} {...field('codes')} />
        <TextInput label={say('workshop.about.version-label')} description={say('workshop.about.version.hint')} {...field('version')} /></div>
      <div className="pair"><TextInput label={say('workshop.about.source')} {...field('source')} /><TextInput label={say('workshop.about.publisher')} {...field('publisher')} /></div>
      <div className="row"><button type="submit" className="btn sm soft">{say('workshop.edit.done')}</button><button type="button" className="btn quiet sm" onClick={close}>{say('workshop.edit.leave')}</button></div>
    </form>
  );
}
