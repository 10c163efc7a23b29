import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import type { View } from '../portfolio/view.ts';
import { usePlace } from '../shell/place.ts';
import { useSay } from '../words/words.ts';
import { HistoryRow } from './history-row.tsx';
import { placeOfEntry } from './place-of-entry.ts';
import type { Row } from './rows.ts';

/** The rows, only those that can be seen: there may be tens of thousands. */
export function HistoryList({ rows, fold }: { readonly rows: readonly Row[]; readonly fold: View['fold'] }) {
  const say = useSay();
  const view = usePortfolio();
  const { go } = usePlace();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: (place) => (rows[place]?.kind === 'day' ? 42 : 46), overscan: 12, getItemKey: (place) => keyOf(rows[place], place) });
  return (
    <div className="scroll history-scroll" ref={scroller} tabIndex={0} role="region" aria-label={say('history.title')}>
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = row.kind === 'entry' ? placeOfEntry(view, fold.entry(row.entry.line)) : null;
          return (
            <li key={key} ref={virtual.measureElement} data-index={index} style={{ transform: `translateY(${start}px)` }}>
              {row.kind === 'day' ? <h2>{row.day === null ? say('history.no-day') : dayInWords(say, row.day)}</h2> : <HistoryRow entry={row.entry} {...(place === null ? {} : { open: () => go(place) })} />}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function keyOf(row: Row | undefined, place: number): string {
  return row === undefined ? '' : row.kind === 'day' ? `day ${place}` : row.entry.line;
}
