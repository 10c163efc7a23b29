import type { ReactNode } from 'react';
import { assertNever } from '../../domain/text/assert-never.ts';
import { useBridge } from '../bridge/bridge.ts';
import type { Opening } from '../shell/use-open-portfolio.ts';
import { useSay } from '../words/words.ts';
import { AboutAttest } from './about-attest.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { Notice } from './notice.tsx';
import { PortfolioCard } from './portfolio-card.tsx';
import { countOf, useLibrary, type Shelf } from './use-library.ts';
import './library.css';

/** The first screen: the portfolios that this machine knows of, and what Attest is. */
export function LibraryScreen({ open: _open, opening: _opening }: { readonly open: (folder: string) => void; readonly opening: Opening }) {
  const say = useSay();
  const bridge = useBridge();
  const [shelf, askAgain] = useLibrary(bridge);
  const count = countOf(shelf);
  return (
    <div className="library">
      <main>
        <h1>{say('welcome.title')}{count === null || count === 0 ? null : <span className="count">{count}</span>}</h1>
        <Contents shelf={shelf} askAgain={askAgain} />
      </main>
      <AboutAttest rings={count !== null && count > 0} />
    </div>
  );
}

function Contents({ shelf, askAgain }: { readonly shelf: Shelf; readonly askAgain: () => void }): ReactNode {
  const say = useSay();
  switch (shelf.kind) {
    case 'waiting':
      return <p className="dim">{say('library.waiting')}</p>;
    case 'failed':
      return <Notice sentence={`${shelf.failure.sentence} ${shelf.failure.next}`} action={{ label: say('library.try-again'), act: askAgain }} />;
    case 'here':
      return (
        <>
          {shelf.library.notices.map((sentence) => <Notice key={sentence} sentence={sentence} />)}
          {shelf.library.portfolios.length === 0 ? <EmptyLibrary /> : (
            <ul className="shelf" aria-label={say('welcome.title')}>{shelf.library.portfolios.map((entry) => <li key={entry.path}><PortfolioCard entry={entry} /></li>)}</ul>
          )}
        </>
      );
    default:
      return assertNever(shelf);
  }
}
