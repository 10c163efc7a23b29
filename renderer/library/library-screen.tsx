import { useState } from 'react';
import type { Library } from '../../main/electron/contract/library.ts';
import { useBridge } from '../bridge/bridge.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import type { GoToRoom } from '../shell/rooms.ts';
import type { Opening } from '../shell/use-open-portfolio.ts';
import { useSay } from '../words/words.ts';
import { AboutAttest } from './about-attest.tsx';
import { DropHere } from './drop-here.tsx';
import { ExampleCard } from './example-card.tsx';
import { foundBy } from './found-by.ts';
import { LibraryTop } from './library-top.tsx';
import { nowInWords } from './now-in-words.ts';
import { Portfolios } from './portfolios.tsx';
import { UnitsHere } from './units-here.tsx';
import { useLibrary } from './use-library.ts';
import { Welcome } from './welcome.tsx';
import './library.css';

interface Here { readonly open: (folder: string) => void; readonly opening: Opening; readonly goTo: GoToRoom }

const nothing: Library = { portfolios: [], notices: [] };

/** The first screen: what to do next, the portfolios that this machine knows of, and what Attest is. */
export function LibraryScreen({ open, opening, goTo }: Here) {
  const say = useSay();
  const bridge = useBridge();
  const [shelf, askAgain] = useLibrary(bridge);
  const [find, setFind] = useState('');
  const { portfolios, notices } = shelf.kind === 'here' ? shelf.library : nothing;
  const found = foundBy(portfolios, find);
  const isEmpty = shelf.kind === 'here' && portfolios.length === 0;
  const choose = (): void => void bridge.chooseFolder('portfolio').then((answer) => { if (answer.ok && answer.value !== null) open(answer.value); });
  const chooseFile = (): void => void bridge.chooseHandOff().then((answer) => { if (answer.ok && answer.value !== null) open(answer.value); });
  const elsewhere = opening.kind !== 'idle' && !found.some(({ path }) => path === opening.folder);
  return (
    <div className="wel">
      <LibraryTop find={find} onFind={setFind} onFound={() => { if (found[0] !== undefined) open(found[0].path); }} onSettings={() => goTo('settings')} />
      <div className="wp">
        <main className="wm">
          <Heading isEmpty={isEmpty} />
          {shelf.kind === 'failed' ? <FailureNotice failure={shelf.failure} /> : null}
          {shelf.kind === 'failed' ? <button type="button" className="btn" onClick={askAgain}>{say('library.try-again')}</button> : null}
          {notices.map((sentence) => <Notice key={sentence} tone="more">{sentence}</Notice>)}
          {elsewhere ? <OpeningElsewhere opening={opening} /> : null}
          {isEmpty ? <Welcome onNew={() => goTo('new')} onOpen={choose} onTakeIn={chooseFile} drop={<DropHere open={open} />} /> : null}
          {shelf.kind === 'here' && !isEmpty ? <Portfolios all={portfolios} found={found} searching={find.trim() !== ''} opening={opening} open={open} choose={choose} takeIn={chooseFile} onNew={() => goTo('new')} /> : null}
        </main>
        <aside className="ws" aria-label={say('welcome.what-heading')}>
          <section><h2 className="sh">{say('library.example')}</h2><ExampleCard portfolios={portfolios} open={open} /></section>
          <UnitsHere readIn={() => goTo('workshop')} />
          <AboutAttest />
        </aside>
      </div>
    </div>
  );
}

function Heading({ isEmpty }: { readonly isEmpty: boolean }) {
  const say = useSay();
  return <div className="row title"><h1>{say(isEmpty ? 'library.title.welcome' : 'library.title.next')}</h1><span className="end small dim nowrap">{nowInWords(say)}</span></div>;
}

/** A folder that stands on no card: dropped, chosen, or just made. */
function OpeningElsewhere({ opening }: { readonly opening: Exclude<Opening, { readonly kind: 'idle' }> }) {
  const say = useSay();
  if (opening.kind === 'failed') return <FailureNotice failure={opening.failure} />;
  const name = say('library.opening', { name: opening.folder.split(/[\\/]/).at(-1) ?? opening.folder });
  return <div className="making" role="status"><span className="small" dir="auto">{name}</span><span className="opening-bar still" /></div>;
}
