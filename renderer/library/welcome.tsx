import type { ReactNode } from 'react';
import { Icon, type IconName } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';

const steps = [['files', 'evidence'], ['link', 'claim'], ['gavel', 'judge'], ['printer', 'print']] as const;

interface Ways { readonly onNew: () => void; readonly onOpen: () => void; readonly onTakeIn: () => void }

/** Where nothing is yet: the ways to begin, and how a portfolio comes together. */
export function Welcome({ onNew, onOpen, onTakeIn, drop }: Ways & { readonly drop: ReactNode }) {
  const say = useSay();
  return (
    <>
      <p className="lead">{say('welcome.what')}</p>
      <div className="begin">
        <Way icon="plus" title={say('library.begin.new')} what={say('library.begin.new.what')}><button type="button" className="btn primary" onClick={onNew}>{say('library.new')}</button></Way>
        <Way icon="folder-open" title={say('library.begin.open')} what={say('library.begin.open.what')}>
          <div className="row wrap"><button type="button" className="btn" onClick={onOpen}>{say('library.open-folder')}</button><button type="button" className="btn" onClick={onTakeIn}>{say('library.open-hand-off')}</button></div>
        </Way>
      </div>
      <h2>{say('library.how.title')}</h2>
      <ol className="how">{steps.map(([icon, step], place) => <li key={step}><span className="ic"><Icon name={icon} /></span><span className="num dim3">{place + 1}</span><span>{say(`library.how.${step}`)}</span></li>)}</ol>
      {drop}
    </>
  );
}

function Way({ icon, title, what, children }: { readonly icon: IconName; readonly title: string; readonly what: string; readonly children: ReactNode }) {
  return <section className="card way"><Icon name={icon} size="large" /><h2>{title}</h2><p className="small dim">{what}</p>{children}</section>;
}
