import { useState } from 'react';
import { Icon } from '../look/icon.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';
import { DropCard } from './drop-card.tsx';
import { Gallery } from './gallery.tsx';
import { ItemList } from './item-list.tsx';
import { NarrowBar } from './narrow-bar.tsx';
import type { EvidenceHere } from './use-evidence.ts';

interface Pane { readonly here: EvidenceHere; readonly states: FileStates; readonly onOpen: () => void; readonly onAdd: (() => void) | null }

/** All items: search, filters, list or gallery, and where new ones go. */
export function ListPane({ here, states, onOpen, onAdd }: Pane) {
  const say = useSay();
  const [isGallery, setGallery] = useState(false);
  const { items, narrowing, narrow, view } = here;
  const count = [...view.portfolio.evidence.values()].filter(({ withdrawn }) => withdrawn === undefined).length;
  const isNarrowed = narrowing.search !== '' || narrowing.method !== null || narrowing.unit !== null || narrowing.unclaimed || narrowing.withdrawn;
  const look = (gallery: boolean, label: string, icon: 'list' | 'image') => (
    <button type="button" className={isGallery === gallery ? 'on' : ''} aria-pressed={isGallery === gallery} aria-label={label} title={label} onClick={() => setGallery(gallery)}><Icon name={icon} size="small" /></button>
  );
  return (
    <section className="list" aria-label={say('evidence.pane')}>
      <div className="lh">
        <div className="row">
          <h1>{say('rail.evidence')}</h1><span className="dim3 num">{isNarrowed ? say('evidence.count-of', { shown: items.length, count }) : count}</span>
          <span className="end seg">{look(false, say('evidence.as-list'), 'list')}{look(true, say('evidence.as-gallery'), 'image')}</span>
          {onAdd === null ? null : <button type="button" className="btn primary sm" aria-label={say('evidence.add')} onClick={onAdd}><Icon name="plus" size="small" /><span className="word">{say('evidence.add')}</span> <kbd className="k">E</kbd></button>}
        </div>
        <label className="inp">
          <Icon name="search" size="small" />
          <input type="search" value={narrowing.search} placeholder={say('evidence.search')} aria-label={say('evidence.search')} onChange={({ currentTarget: { value } }) => narrow({ search: value })} />
        </label>
        <NarrowBar here={here} />
      </div>
      {items.length === 0 ? <div className="items none"><EmptyState icon="files" title={say(isNarrowed ? 'evidence.none-fits' : 'evidence.none')}>{say(isNarrowed ? 'evidence.none-fits.next' : 'evidence.none.next')}</EmptyState></div>
        : isGallery ? <Gallery here={here} states={states} onOpen={onOpen} /> : <ItemList here={here} onOpen={onOpen} />}
      {onAdd === null ? null : <DropCard />}
    </section>
  );
}
