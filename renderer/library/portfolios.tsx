import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { Icon } from '../look/icon.tsx';
import type { Opening } from '../shell/use-open-portfolio.ts';
import { useSay } from '../words/words.ts';
import { DropHere } from './drop-here.tsx';
import { Shelf } from './shelf.tsx';
import { WhatNext } from './what-next.tsx';

interface Here {
  readonly all: readonly ShelfEntry[];
  readonly found: readonly ShelfEntry[];
  readonly searching: boolean;
  readonly opening: Opening;
  readonly open: (folder: string) => void;
  readonly choose: () => void;
  readonly takeIn: () => void;
  readonly onNew: () => void;
}

/** What to do next, and all portfolios, or those that were looked for. */
export function Portfolios({ all, found, searching, opening, open, choose, takeIn, onNew }: Here) {
  const say = useSay();
  return (
    <>
      {searching ? null : <WhatNext portfolios={all} open={open} />}
      <div className="row shelf-head">
        <h2>{say('library.shelf.name')}</h2><span className="dim3 num" role="status">{searching ? say('library.found', { count: found.length }) : all.length}</span>
        <span className="row small dim levels"><span><span className="tick c" /> {say('library.claims')}</span><span><span className="tick j" /> {say('library.judged')}</span></span>
        <span className="end row">
          <button type="button" className="btn quiet" onClick={choose}><Icon name="folder-open" size="small" />{say('library.open-folder')}</button>
          <button type="button" className="btn quiet" onClick={takeIn}><Icon name="package-open" size="small" />{say('library.open-hand-off')}</button>
          <button type="button" className="btn" onClick={onNew}><Icon name="plus" size="small" />{say('library.new')}</button>
        </span>
      </div>
      {found.length === 0 ? <p className="dim">{say('library.found-none')}</p> : <Shelf portfolios={found} opening={opening} open={open} />}
      <DropHere open={open} />
    </>
  );
}
