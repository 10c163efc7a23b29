import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useRem } from '../parts/use-rem.ts';
import { takeUp } from '../claiming/dragged-evidence.ts';
import { mayDo } from '../portfolio/may-do.ts';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSizeOf } from '../viewer/use-size-of.ts';
import { useSay } from '../words/words.ts';
import { countStates } from './item-claims.ts';
import { writeCounts } from './item-counts.tsx';
import { ItemTile } from './item-tile.tsx';
import { stepOf } from './step-of.ts';
import type { TileSize } from './tile-size.ts';
import { tilesAcross } from './tile-size.ts';
import type { EvidenceHere } from './use-evidence.ts';

interface Shown { readonly here: EvidenceHere; readonly states: FileStates; readonly size: TileSize; readonly onOpen: () => void }

/** The same items as pictures of what they hold: one stop for the keyboard, arrows go over the grid. Only rows in sight are drawn. */
export function Gallery({ here, states, size, onOpen }: Shown) {
  const say = useSay();
  const { items, claims, current, choose, view } = here;
  const canDrag = mayDo(view, 'claim');
  const list = useRef<HTMLDivElement>(null);
  const rem = useRem();
  const { width } = useSizeOf(list);
  const across = tilesAcross(size, width / rem);
  const height = Math.round(((width / rem - 1.75) / across) * 0.72 * rem + 3.5 * rem);
  const rows = useVirtualizer({ count: Math.ceil(items.length / across), getScrollElement: () => list.current, estimateSize: () => height, overscan: 2, paddingStart: 8, paddingEnd: 8 });
  const at = items.findIndex((item) => item.id === current?.id);
  useEffect(() => rows.measure(), [rows, height]);
  useEffect(() => { if (at >= 0) rows.scrollToIndex(Math.floor(at / across), { align: 'auto' }); }, [at, across, rows]);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onOpen();
    const next = items[stepOf(event.key, at, items.length, across) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.id);
  };
  return (
    <div
      ref={list} className={`items gallery ${size}`} role="listbox" data-keys="all" tabIndex={0}
      aria-label={say('evidence.list')} aria-activedescendant={current === null || at < 0 ? undefined : `item-${current.id}`}
      onKeyDown={press} onDragStart={({ nativeEvent }) => takeUp(nativeEvent)}
    >
      <div role="presentation" style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <div key={key} ref={rows.measureElement} data-index={index} role="presentation" className="shelfrow" style={{ transform: `translateY(${start}px)`, gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}>
            {items.slice(index * across, (index + 1) * across).map((item, place) => (
              <div
                key={item.id} id={`item-${item.id}`} role="option" aria-selected={item.id === current?.id} aria-setsize={items.length} aria-posinset={index * across + place + 1}
                className={`tile${item.id === current?.id ? ' on' : ''}`} draggable={canDrag} data-evidence={item.id} onClick={() => choose(item.id)} onDoubleClick={onOpen}
              >
                <ItemTile item={item} reference={view.references.get(item.id) ?? item.reference} states={states} counts={writeCounts(countStates(claims.get(item.id) ?? []))} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
