import type { ReactNode } from 'react';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { Paging } from './shown-place.ts';

interface Bar {
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  readonly paging: Paging;
  readonly goTo: (page: number) => void;
  /** Null where there is nothing to make larger. */
  readonly zoom: { readonly now: number; readonly set: (zoom: number) => void } | null;
  readonly mark: { readonly on: boolean; readonly toggle: () => void } | null;
  readonly wide: { readonly on: boolean; readonly toggle: () => void } | null;
}

export const zoomStep = 1.25;

/** What can be done with what is looked at: pages, size, marking a place, the full width. */
export function ViewerBar({ start, end, paging, goTo, zoom, mark, wide }: Bar) {
  const say = useSay();
  return (
    <div className="vb" role="toolbar" aria-label={say('viewer.tools')}>
      {start}
      {paging.pages > 1 ? <Pages paging={paging} goTo={goTo} /> : null}
      {paging.pages > 1 && zoom !== null ? <span className="split" /> : null}
      {zoom === null ? null : <Zoom {...zoom} />}
      <span className="end row">
        {end}
        {mark === null ? null : <button type="button" className="btn soft sm" aria-pressed={mark.on} onClick={mark.toggle}><Icon name="mark-place" size="small" />{say('viewer.mark')} <kbd className="k">M</kbd></button>}
        {wide === null ? null : <button type="button" className="btn quiet icon sm" aria-pressed={wide.on} aria-label={say('viewer.wide')} title={say('viewer.wide')} onClick={wide.toggle}><Icon name="maximize" /></button>}
      </span>
    </div>
  );
}

function Pages({ paging: { page, pages }, goTo }: Pick<Bar, 'paging' | 'goTo'>) {
  const say = useSay();
  return (
    <>
      <button type="button" className="btn quiet icon sm" aria-label={say('viewer.page-back')} disabled={page <= 1} onClick={() => goTo(page - 1)}><Icon name="chevron-left" /></button>
      <span className="small num nowrap" aria-live="polite">{say('viewer.page-of', { page, pages })}</span>
      <button type="button" className="btn quiet icon sm" aria-label={say('viewer.page-next')} disabled={page >= pages} onClick={() => goTo(page + 1)}><Icon name="chevron-right" /></button>
    </>
  );
}

function Zoom({ now, set }: NonNullable<Bar['zoom']>) {
  const say = useSay();
  return (
    <>
      <button type="button" className="btn quiet icon sm" aria-label={say('viewer.zoom-out')} disabled={now <= 0.4} onClick={() => set(now / zoomStep)}><Icon name="zoom-out" /></button>
      <button type="button" className="btn quiet sm num percent" aria-label={say('viewer.zoom-reset', { percent: Math.round(now * 100) })} onClick={() => set(1)}>{say('viewer.percent', { percent: Math.round(now * 100) })}</button>
      <button type="button" className="btn quiet icon sm" aria-label={say('viewer.zoom-in')} disabled={now >= 8} onClick={() => set(now * zoomStep)}><Icon name="zoom-in" /></button>
    </>
  );
}
