import { memo, useState, type KeyboardEvent } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { Icon } from '../look/icon.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useSay } from '../words/words.ts';
import { CardMenu } from './card-menu.tsx';
import { CardState } from './card-state.tsx';
import { CoverageRing } from './coverage-ring.tsx';

interface Card {
  readonly entry: ShelfEntry;
  /** Another folder on the shelf that holds the same portfolio. */
  readonly copyOf: string | null;
  /** Whether Tab comes to this card; the arrows go on from it. */
  readonly inTabs: boolean;
  readonly opening: boolean;
  readonly failure: Failure | null;
  readonly open: (folder: string) => void;
  readonly come: (folder: string) => void;
  readonly move: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One portfolio on the shelf: whose, which unit, how far, when last. The whole card opens it. */
export const PortfolioCard = memo(function PortfolioCard({ entry, copyOf, inTabs, opening, failure, open, come, move }: Card) {
  const say = useSay();
  const [hasMenu, setMenu] = useState(false);
  const tabIndex = inTabs ? 0 : -1;
  return (
    <li className={`card pfc${entry.here ? '' : ' away'}`} title={entry.path} aria-busy={opening}>
      <CoverageRing coverage={entry.coverage} />
      <div className="words">
        <h3 dir="auto"><button type="button" className="opens" data-card="" tabIndex={tabIndex} onClick={() => open(entry.path)} onFocus={() => come(entry.path)} onKeyDown={move}>{entry.candidate}</button></h3>
        <p className="small dim cut"><Units units={entry.units} /></p>
        <CardState entry={entry} />
        {copyOf === null ? null : <p className="small dim copy"><Icon name="copy" size="small" /><span className="cut">{say('library.card.copy', { folder: copyOf })}</span></p>}
      </div>
      <button type="button" className="btn quiet icon sm dots" tabIndex={tabIndex} aria-label={say('library.card.more', { candidate: entry.candidate })} aria-expanded={hasMenu} onClick={() => setMenu(true)}><Icon name="ellipsis" /></button>
      {hasMenu ? <CardMenu entry={entry} open={open} close={() => setMenu(false)} /> : null}
      {opening ? <span className="opening-bar" role="progressbar" aria-label={say('library.opening', { name: entry.candidate })} /> : null}
      {failure === null ? null : <div className="refused"><FailureNotice failure={failure} /></div>}
    </li>
  );
});

function Units({ units }: Pick<ShelfEntry, 'units'>) {
  const say = useSay();
  const [first, ...others] = units;
  if (first === undefined) return say('library.no-units');
  return <>{first.title} {first.code === null ? null : <span className="code">{first.code}</span>} {others.length === 0 ? null : say('library.more-units', { count: others.length })}</>;
}
