import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { SourceShown } from './shown.ts';
import { SourceRowView } from './source-row.tsx';
import { sourceRows } from './source-rows.ts';

/** The source as published: every line with what it became. The arrows go from line to line; only what can be seen is drawn. */
export function SourcePane(shown: SourceShown) {
  const say = useSay();
  const id = useId();
  const { lines, uses, points, touched, selection, select, open } = shown;
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const doubtful = useMemo(() => new Set([...points.flatMap(({ places }) => places.map(({ line }) => line)), ...touched]), [points, touched]);
  const rows = useMemo(() => sourceRows({ lines, uses, doubtful, unfolded: new Set([...unfolded, ...selection.lines]) }), [lines, uses, doubtful, unfolded, selection.lines]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 26, overscan: 12, getItemKey: (place) => `${rows[place]?.kind ?? ''}${rows[place]?.line ?? place}` });
  const [current] = selection.lines;
  const at = rows.findIndex((row) => row.line === current);
  useEffect(() => { if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' }); }, [at, virtual]);
  const go = (to: number): void => {
    const row = rows[Math.min(Math.max(to, 0), rows.length - 1)];
    if (row !== undefined) select(row.line);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 12, PageUp: at - 12, Home: 0, End: rows.length - 1 };
    const to = steps[event.key];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter') open();
    else return;
    event.preventDefault();
  };
  return (
    <section className="ws-source" aria-label={say('workshop.source')}>
      <div className="ws-bar"><Icon name="file" size="small" /><h2>{say('workshop.source')}</h2><span className="end dim nowrap">{say('workshop.change-kind')} <kbd className="k">1</kbd> – <kbd className="k">8</kbd></span></div>
      <div className="scroll" ref={scroller} role="listbox" data-keys="all" tabIndex={0} aria-label={say('workshop.lines')} aria-activedescendant={at < 0 ? undefined : `${id}-${current ?? 0}`} onKeyDown={press} onFocus={() => { if (at < 0) go(0); }}>
        <div className="ws-lines" style={{ height: virtual.getTotalSize() }} role="presentation">
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <div key={key} ref={virtual.measureElement} data-index={index} className="ws-at" style={{ transform: `translateY(${start}px)` }} role="presentation">
                <SourceRowView row={row} id={`${id}-${row.line}`} shown={shown} unfold={(line) => setUnfolded(new Set([...unfolded, line]))} />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
