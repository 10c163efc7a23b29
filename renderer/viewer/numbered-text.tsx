import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useSay } from '../words/words.ts';
import { placedOn } from './placed-on.ts';
import { PlaceTags } from './place-tags.tsx';
import type { StageProps } from './shown-place.ts';

interface Numbered extends Pick<StageProps, 'file' | 'places' | 'selected' | 'onSelect' | 'marking' | 'zoom'> {
  readonly pieces: readonly string[];
  /** What the numbers count. */
  readonly kind: 'line' | 'paragraph';
  readonly look: 'mono' | 'prose';
}

/** Numbered pieces of text. A run of them is marked with the pointer (press, Shift and press) or the keys (arrows, Shift and arrows). */
export function NumberedText({ file, pieces, kind, look, places, selected, onSelect, marking, zoom }: Numbered) {
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const [[from, to], setRun] = useState<readonly [number, number]>([1, 1]);
  const rows = useVirtualizer({ count: pieces.length, getScrollElement: () => stage.current, estimateSize: () => 22 * zoom, overscan: 12, paddingStart: 18, paddingEnd: 18 });
  const chosen = places.find(({ id }) => id === selected)?.places.find((place) => place.kind === kind);
  const first = chosen?.kind === kind ? chosen.from : null;
  useEffect(() => { if (first !== null) rows.scrollToIndex(first - 1, { align: 'center' }); }, [first, rows]);
  const choose = (next: number, extend: boolean): void => {
    const run: readonly [number, number] = extend ? [from, next] : [next, next];
    setRun(run);
    const [low, high] = [Math.min(...run), Math.max(...run)];
    marking?.setPending([{ kind, from: low, ...(high === low ? {} : { to: high }) }]);
  };
  useEffect(() => { if (marking?.pending.length === 0) choose(Math.max(1, Math.min(to, pieces.length)), false); });
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (marking === null || step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(pieces.length, Math.max(1, to + step));
    choose(next, event.shiftKey);
    rows.scrollToIndex(next - 1);
  };
  const isMarked = (number: number): boolean => marking !== null && number >= Math.min(from, to) && number <= Math.max(from, to);
  return (
    <div ref={stage} className="stage scrolls" tabIndex={0} role="region" aria-label={marking === null ? file.name : say('viewer.marking.lines', { name: file.name })} onKeyDown={press}>
      <ol className={`a4 numbered ${look}`} style={{ height: `${rows.getTotalSize()}px`, fontSize: `${zoom * 0.8125}rem` }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const on = placedOn(places, kind, index + 1);
          const isSelected = on.some(({ id }) => id === selected);
          return (
            <li
              key={key} ref={rows.measureElement} data-index={index} value={index + 1} className={`${on.length > 0 ? 'placed' : ''}${isSelected ? ' sel' : ''}${isMarked(index + 1) ? ' marked' : ''}`}
              style={{ transform: `translateY(${start}px)` }} onClick={(event) => { if (marking !== null) choose(index + 1, event.shiftKey); }}
            >
              <span className="no num" aria-hidden="true">{index + 1}</span>
              <span className="piece" dir="auto">{pieces[index] === '' ? '\u00a0' : pieces[index]}</span>
              <PlaceTags on={on.filter((shown) => startsAt(shown.places, kind, index + 1))} selected={selected} onSelect={onSelect} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function startsAt(places: StageProps['places'][number]['places'], kind: string, number: number): boolean {
  return places.some((place) => place.kind === kind && 'from' in place && place.from === number);
}
