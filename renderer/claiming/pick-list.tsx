import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../look/icon.tsx';
import { rowsOf, type Pickable } from './pick-rows.ts';

interface PickListProps<T extends Pickable> {
  /** What is searched for, and the name of the list. */
  readonly name: string;
  readonly hint: string;
  /** What may be picked, as the search left it, in order; a heading stands wherever `group` changes. */
  readonly items: readonly T[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly picked: ReadonlySet<string>;
  readonly onToggle: (item: T) => void;
  /** Ctrl+Enter in the search: go on with what is picked. */
  readonly onDone: () => void;
  readonly empty: string;
  readonly children: (item: T) => ReactNode;
}

/** A long list to pick several from by search: one stop of the tab key, up and down to move, Enter to pick. Only what shows is drawn. */
export function PickList<T extends Pickable>(props: PickListProps<T>) {
  const { name, hint, items, search, onSearch, picked, onToggle, empty, children } = props;
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const [wanted, setAt] = useState<number | null>(null);
  const at = Math.min(wanted ?? Math.max(0, items.findIndex(({ taken }) => taken !== true)), Math.max(0, items.length - 1));
  const rows = rowsOf(items);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroll.current, estimateSize: () => 44, overscan: 12, getItemKey: (place) => rows[place]?.key ?? place });
  const moveTo = (place: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, place));
    setAt(next);
    virtual.scrollToIndex(rows.findIndex((row) => row.kind === 'item' && row.place === next));
  };
  const press = (event: KeyboardEvent): void => pressKey(event, { ...props, at, moveTo });
  return (
    <div className="pick">
      <label className="inp">
        <Icon name="search" size="small" /><span className="off">{name}</span>
        <input className="grow" role="combobox" aria-expanded aria-controls={id} aria-activedescendant={items[at] === undefined ? undefined : `${id}-${at}`} aria-autocomplete="list" placeholder={hint} value={search} data-autofocus autoFocus dir="auto"
          onChange={(event) => { onSearch(event.currentTarget.value); setAt(null); }} onKeyDown={press} />
      </label>
      {items.length === 0 ? <p className="pick-none small dim" role="status">{empty}</p> : null}
      <div className="pick-list" ref={scroll} id={id} role="listbox" aria-multiselectable aria-label={name} hidden={items.length === 0}>
        <div className="pick-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            const place = { transform: `translateY(${start}px)` };
            if (row === undefined) return null;
            if (row.kind === 'heading') return <p key={key} className="pick-h" role="presentation" ref={virtual.measureElement} data-index={index} style={place}>{row.words}</p>;
            const { item } = row;
            const isPicked = picked.has(item.id);
            return (
              <div key={key} id={`${id}-${row.place}`} role="option" aria-selected={isPicked} aria-disabled={item.taken} className={`pick-row${row.place === at ? ' at' : ''}`} ref={virtual.measureElement} data-index={index} style={place}
                onClick={() => { setAt(row.place); if (item.taken !== true) onToggle(item); }}>
                <span className={`cb${isPicked || item.taken === true ? ' on' : ''}`} aria-hidden="true">{isPicked || item.taken === true ? <Icon name="check" size="small" /> : null}</span>
                {children(item)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

type Pressed<T extends Pickable> = Pick<PickListProps<T>, 'items' | 'onToggle' | 'onDone'> & { readonly at: number; readonly moveTo: (place: number) => void };

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function pressKey<T extends Pickable>(event: KeyboardEvent, { items, at, moveTo, onToggle, onDone }: Pressed<T>): void {
  const step = steps[event.key];
  const item = items[at];
  if (step !== undefined) moveTo(at + step);
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone();
  else if (event.key === 'Enter' && item !== undefined && item.taken !== true) onToggle(item);
  else if (event.key !== 'Enter') return;
  event.preventDefault();
}
