import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import { qualityWords } from '../../domain/coverage/assessment-words.ts';
import { claimShows } from '../parts/shown-states.ts';
import { StateGlyph, StateWord } from '../parts/state-glyph.tsx';
import { useSay } from '../words/words.ts';
import type { QueueRow } from './queue.ts';

interface List {
  readonly rows: readonly QueueRow[];
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
  /** By arrow keys: the focus stays in the list. */
  readonly onStep: (by: 1 | -1) => void;
}

/** The claims that wait, in groups: one tab stop, arrows within; only what is seen is drawn. */
export function QueueList({ rows, current, onOpen, onStep }: List) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const list = useVirtualizer({
    count: rows.length, overscan: 12, getScrollElement: () => scroller.current, getItemKey: (at) => rows[at]?.id ?? at,
    estimateSize: (at) => (rows[at]?.kind === 'head' ? 2.25 : 1.875) * rem,
  });
  const at = rows.findIndex(({ id }) => id === current);
  useEffect(() => { if (at >= 0) list.scrollToIndex(at, { align: 'auto' }); }, [at, list]);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };
  const tabStop = at >= 0 ? current : (rows.find(({ kind }) => kind === 'claim')?.id ?? null);
  return (
    <div className="scroll" ref={scroller} onKeyDown={press}>
      <ul className="rows" aria-label={say('judge.queue')} style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li key={key} data-index={index} ref={list.measureElement} style={{ transform: `translateY(${start}px)` }}>
              {row.kind === 'head' ? <QueueHead row={row} /> : <QueueLine row={row} on={row.id === current} isTabStop={row.id === tabStop} onOpen={onOpen} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function QueueHead({ row: { code, title, quoted, lacking } }: { readonly row: Extract<QueueRow, { readonly kind: 'head' }> }) {
  const say = useSay();
  return (
    <div className="qg">
      <span className="code">{code}</span><span className={`cut grow${quoted ? ' q' : ''}`} dir="auto" title={title}>{title}</span>
      {lacking.length === 0 ? null : <StateWord state="notyet">{say('assessment.not-yet-short', { qualities: qualityWords(say, lacking) })}</StateWord>}
    </div>
  );
}

interface Line { readonly row: Extract<QueueRow, { readonly kind: 'claim' }>; readonly on: boolean; readonly isTabStop: boolean; readonly onOpen: (id: string) => void }

/** One claim of the queue; the current one takes the focus with it where the list has it. */
export const QueueLine = memo(function QueueLine({ row: { id, here, name, words, quoted }, on, isTabStop, onOpen }: Line) {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const { state } = here.claim;
  useEffect(() => { if (on && button.current?.closest('.queue')?.contains(document.activeElement) === true && document.activeElement?.classList.contains('qi') === true) button.current.focus(); }, [on]);
  const open = useCallback(() => onOpen(id), [onOpen, id]);
  return (
    <button type="button" ref={button} className={`qi${on ? ' on' : ''}`} aria-current={on ? 'true' : undefined} tabIndex={isTabStop ? 0 : -1} onClick={open} title={words}>
      <StateGlyph state={claimShows[state]} /><b className="lbl cut">{name}</b><span className={`cut${quoted ? ' q' : ''}`} dir="auto">{words}</span><span className="off">{say(`claim-state.${state}`)}</span>
    </button>
  );
});
