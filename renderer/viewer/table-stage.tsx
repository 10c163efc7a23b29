import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useSay } from '../words/words.ts';
import { placedOn } from './placed-on.ts';
import { columnWidths, type Table } from './read-table.ts';
import { rowPlaces, withRow } from './row-places.ts';
import { PlaceTags } from './place-tags.tsx';
import type { StageProps } from './shown-place.ts';

/** A table of text, its rows numbered as people count them: without the heading. Rows are marked by their numbers. */
export function TableStage({ file, table: { heading, rows: all }, places, selected, onSelect, marking, zoom }: Pick<StageProps, 'file' | 'places' | 'selected' | 'onSelect' | 'marking' | 'zoom'> & { readonly table: Table }) {
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: all.length, getScrollElement: () => stage.current, estimateSize: () => 46 * zoom, overscan: 12 });
  const widths = useMemo(() => columnWidths({ heading, rows: all }), [heading, all]);
  const columns = widths.length;
  const look = { gridTemplateColumns: `3.25rem ${widths.map((width) => `minmax(0, ${width}fr)`).join(' ')} 4.75rem` };
  const chosen = places.find(({ id }) => id === selected)?.places.find((place) => place.kind === 'row');
  const first = chosen?.kind === 'row' ? chosen.from : null;
  useEffect(() => { if (first !== null) rows.scrollToIndex(first - 1, { align: 'center' }); }, [first, rows]);
  const marked = rowPlaces(marking?.pending ?? [], 'row');
  const press = (event: KeyboardEvent): void => {
    const at = event.target instanceof HTMLElement ? Number(event.target.dataset['number']) : NaN;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = step === 0 ? null : stage.current?.querySelector<HTMLElement>(`[data-number="${at + step}"]`);
    if (next === null || next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={stage} className="stage scrolls" tabIndex={0} role="region" aria-label={file.name} onKeyDown={press}>
      <div className="a4 table" role="table" aria-rowcount={all.length} aria-label={file.name} style={{ minWidth: `${widths.reduce((sum, width) => sum + width, 0) * 0.45 + 10}rem`, fontSize: `${zoom * 0.75}rem` }}>
        {heading === null ? null : (
          <div role="row" className="tr th" style={look}>
            <span role="columnheader" className="no">{say('viewer.row')}</span>{heading.map((cell, at) => <span key={at} role="columnheader" dir="auto">{cell}</span>)}<span aria-hidden="true" />
          </div>
        )}
        <div role="rowgroup" style={{ height: `${rows.getTotalSize()}px`, position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const number = index + 1;
            const on = placedOn(places, 'row', number);
            return (
              <div
                key={key} ref={rows.measureElement} data-index={index} role="row" aria-rowindex={number} style={{ ...look, transform: `translateY(${start}px)` }}
                className={`tr td${on.length > 0 ? ' placed' : ''}${on.some(({ id }) => id === selected) ? ' sel' : ''}${marked.has(number) ? ' marked' : ''}`}
              >
                <RowNumber number={number} marking={marking} />
                {Array.from({ length: columns }, (_, at) => <span key={at} role="cell" dir="auto">{all[index]?.[at] ?? ''}</span>)}
                <span role="cell" className="beside"><PlaceTags on={on} selected={selected} onSelect={onSelect} /></span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function RowNumber({ number, marking }: { readonly number: number } & Pick<StageProps, 'marking'>) {
  const say = useSay();
  if (marking === null) return <span role="rowheader" className="no num">{number}</span>;
  const { pending, setPending } = marking;
  return (
    <span role="rowheader" className="no num">
      <button type="button" className="pick" data-number={number} aria-pressed={rowPlaces(pending, 'row').has(number)} aria-label={say('place.row', { count: 1, at: String(number) })} onClick={() => setPending(withRow(pending, 'row', number))}>{number}</button>
    </span>
  );
}
