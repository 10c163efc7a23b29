import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { takeUp } from '../claiming/dragged-evidence.ts';
import { mayDo } from '../portfolio/may-do.ts';
import type { FileStates } from '../viewer/shown-files.ts';
import { useSay } from '../words/words.ts';
import { countStates } from './item-claims.ts';
import { writeCounts } from './item-counts.tsx';
import { ItemRow } from './item-row.tsx';
import { byMonth } from './listed-items.ts';
import { stepOf } from './step-of.ts';
import type { EvidenceHere } from './use-evidence.ts';

/** The list: one stop for the keyboard, arrows go from item to item, Enter goes into what is known of it. */
export function ItemList({ here, states, onOpen }: { readonly here: EvidenceHere; readonly states: FileStates; readonly onOpen: () => void }) {
  const say = useSay();
  const { items, claims, current, choose, view } = here;
  const canDrag = mayDo(view, 'claim');
  const list = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => byMonth(say, items), [say, items]);
  const rows = useVirtualizer({ count: lines.length, getScrollElement: () => list.current, estimateSize: (index) => (lines[index]?.kind === 'month' ? 34 : 53), overscan: 8, paddingEnd: 8 });
  const at = items.findIndex((item) => item.id === current?.id);
  const line = lines.findIndex((one) => one.kind === 'item' && one.item.id === current?.id);
  useEffect(() => { if (line >= 0) rows.scrollToIndex(line === 1 ? 0 : line, { align: 'auto' }); }, [line, rows]);
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onOpen();
    const next = items[stepOf(event.key, at, items.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.id);
  };
  return (
    <div
      ref={list} className="items" role="listbox" data-keys="all" tabIndex={0}
      aria-label={say('evidence.list')} aria-activedescendant={current === null || at < 0 ? undefined : `item-${current.id}`}
      onKeyDown={press} onDragStart={({ nativeEvent }) => takeUp(nativeEvent)}
    >
      <div role="presentation" style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const one = lines[index];
          const place = { transform: `translateY(${start}px)` };
          if (one === undefined) return null;
          if (one.kind === 'month') return <div key={key} ref={rows.measureElement} data-index={index} role="presentation" className="mon" style={place}>{one.words}{index === 0 ? <span className="end">{say('evidence.by-state')}</span> : null}</div>;
          const { item } = one;
          const isOn = item.id === current?.id;
          return (
            <div
              key={key} ref={rows.measureElement} data-index={index} id={`item-${item.id}`} role="option" aria-selected={isOn} aria-setsize={items.length}
              aria-posinset={items.indexOf(item) + 1} className={`it${isOn ? ' on' : ''}`} style={place} draggable={canDrag} data-evidence={item.id} onClick={() => choose(item.id)} onDoubleClick={onOpen}
            >
              <ItemRow item={item} reference={view.references.get(item.id) ?? item.reference} states={states} counts={writeCounts(countStates(claims.get(item.id) ?? []))} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
