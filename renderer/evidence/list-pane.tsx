import { useState } from 'react';
import { Icon, type IconName } from '../look/icon.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { PaneEdge } from '../parts/pane-edge.tsx';
import { useCommands } from '../shell/commands.ts';
import { useSettings } from '../shell/settings.ts';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';
import { DropCard } from './drop-card.tsx';
import { Gallery } from './gallery.tsx';
import { ItemList } from './item-list.tsx';
import { NarrowBar } from './narrow-bar.tsx';
import { otherSize, type ListedAs, type TileSize } from './tile-size.ts';
import type { EvidenceHere } from './use-evidence.ts';

interface Pane { readonly here: EvidenceHere; readonly states: FileStates; readonly onOpen: () => void; readonly onAdd: (() => void) | null }

/** All items: search, filters, list or gallery, and where new ones go. */
export function ListPane({ here, states, onOpen, onAdd }: Pane) {
  const say = useSay();
  const { settings, change } = useSettings();
  const listedAs = settings.evidence ?? 'rows';
  const [lastSize, setLastSize] = useState<TileSize>(listedAs === 'rows' ? 'medium' : listedAs);
  const { items, narrowing, narrow, view } = here;
  const count = [...view.portfolio.evidence.values()].filter(({ withdrawn }) => withdrawn === undefined).length;
  const isNarrowed = narrowing.search !== '' || narrowing.method !== null || narrowing.unit !== null || narrowing.unclaimed || narrowing.withdrawn;
  const listAs = (next: ListedAs): void => {
    if (next !== 'rows') setLastSize(next);
    change({ evidence: next });
  };
  const look = (isOn: boolean, next: ListedAs, label: string, icon: 'list' | 'grid') => (
    <button type="button" className={isOn ? 'on' : ''} aria-pressed={isOn} aria-label={label} title={label} onClick={() => listAs(next)}><Icon name={icon} size="small" /></button>
  );
  useCommands([
    { id: 'as-list', label: say('evidence.as-list.long'), icon: 'list', can: listedAs !== 'rows', run: () => listAs('rows') },
    { id: 'as-gallery', label: say('evidence.as-gallery.long'), icon: 'grid', can: listedAs === 'rows', run: () => listAs(lastSize) },
  ]);
  return (
    <section className="list" aria-label={say('evidence.pane')}>
      <div className="lh">
        <div className="row">
          <h1>{say('rail.evidence')}</h1><span className="dim3 num">{isNarrowed ? say('evidence.count-of', { shown: items.length, count }) : count}</span>
          <span className="end seg">{look(listedAs === 'rows', 'rows', say('evidence.as-list'), 'list')}{look(listedAs !== 'rows', lastSize, say('evidence.as-gallery'), 'grid')}</span>
          {onAdd === null ? null : <button type="button" className="btn primary sm" aria-label={say('evidence.add')} onClick={onAdd}><Icon name="plus" size="small" /><span className="word">{say('evidence.add')}</span> <kbd className="k">E</kbd></button>}
        </div>
        <label className="inp">
          <Icon name="search" size="small" />
          <input type="search" value={narrowing.search} placeholder={say('evidence.search')} aria-label={say('evidence.search')} onChange={({ currentTarget: { value } }) => narrow({ search: value })} />
        </label>
        <NarrowBar here={here} end={listedAs === 'rows' ? null : <TileSizes size={listedAs} onSize={listAs} />} />
      </div>
      {items.length === 0 ? <div className="items none"><EmptyState icon="files" title={say(isNarrowed ? 'evidence.none-fits' : 'evidence.none')}>{say(isNarrowed ? 'evidence.none-fits.next' : 'evidence.none.next')}</EmptyState></div>
        : listedAs !== 'rows' ? <Gallery here={here} states={states} size={listedAs} onOpen={onOpen} /> : <ItemList here={here} states={states} onOpen={onOpen} />}
      {onAdd === null ? null : <DropCard />}
      <PaneEdge kind="list" screen="evidence" />
    </section>
  );
}

function TileSizes({ size, onSize }: { readonly size: TileSize; readonly onSize: (size: TileSize) => void }) {
  const say = useSay();
  const step = (by: 1 | -1, label: string, icon: IconName) => {
    const next = otherSize(size, by);
    return <button type="button" className="btn quiet icon sm" aria-label={label} title={label} disabled={next === null} onClick={() => { if (next !== null) onSize(next); }}><Icon name={icon} size="small" /></button>;
  };
  return <span className="end row tile-sizes" role="group" aria-label={say('evidence.tiles')}>{step(-1, say('evidence.tiles.smaller'), 'minus')}{step(1, say('evidence.tiles.larger'), 'plus')}</span>;
}
