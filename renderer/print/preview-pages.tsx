import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import { PdfPage } from '../viewer/pdf/pdf-page.tsx';
import type { ShownPlace } from '../viewer/shown-place.ts';
import { useSizeOf } from '../viewer/use-size-of.ts';
import { useZoom } from '../viewer/use-zoom.ts';
import { SmallPages } from './small-pages.tsx';
import type { Pages, Preview } from './use-preview.ts';

/** The record's pages: small ones to go by, large ones to read. Drawn again only when they are other ones. */
export const PreviewPages = memo(function PreviewPages({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const pages = preview.kind === 'here' ? preview.pages : preview.kind === 'waiting' ? preview.older : null;
  if (preview.kind === 'failed') return <div className="view pad"><FailureNotice failure={preview.failure} /></div>;
  if (pages === null) return <div className="view waits" role="status">{say('print.making')}</div>;
  return <Shown pages={pages} isOld={preview.kind === 'waiting'} />;
});

/** Between two pages, in pixels. */
const gap = 16;

const nowhere: readonly ShownPlace[] = [];
const nothing = (): void => undefined;

function Shown({ pages, isOld }: { readonly pages: Pages; readonly isOld: boolean }) {
  const say = useSay();
  const { pdf, shape } = pages;
  const stage = useRef<HTMLDivElement>(null);
  const room = useSizeOf(stage);
  const [zoom, setZoom] = useZoom();
  const [page, setPage] = useState(1);
  const scale = room.width === 0 ? 0 : (Math.min(room.width - 48, 760) / shape.width) * zoom;
  const virtual = useVirtualizer({ count: scale === 0 ? 0 : pdf.numPages, getScrollElement: () => stage.current, estimateSize: () => shape.height * scale, gap, paddingStart: gap, paddingEnd: gap, overscan: 1 });
  useEffect(() => virtual.measure(), [virtual, scale]);
  // A record's pages are all of one size, so that each one's place is known.
  const step = shape.height * scale + gap;
  const goTo = (number: number): void => {
    const wanted = Math.max(1, Math.min(pdf.numPages, number));
    setPage(wanted);
    stage.current?.scrollTo({ top: (wanted - 1) * step });
  };
  // The page that stands at the upper third of what is seen.
  const follow = (): void => setPage(Math.min(pdf.numPages, 1 + Math.floor(((stage.current?.scrollTop ?? 0) + room.height / 3) / step)));
  return (
    <div className="view">
      <div className="vb">
        <button type="button" className="btn quiet icon" aria-label={say('print.previous-page')} disabled={page === 1} onClick={() => goTo(page - 1)}><Icon name="chevron-left" /></button>
        <span className="num">{say('print.page', { page, of: pdf.numPages })}</span>
        <button type="button" className="btn quiet icon" aria-label={say('print.next-page')} disabled={page === pdf.numPages} onClick={() => goTo(page + 1)}><Icon name="chevron-right" /></button>
        <span className="small dim grow cut" role="status">{say(isOld ? 'print.making-anew' : 'print.pdf-itself')}</span>
        <button type="button" className="btn quiet icon" aria-label={say('viewer.zoom-out')} onClick={() => setZoom(zoom / 1.2)}><Icon name="zoom-out" /></button>
        <button type="button" className="btn quiet icon" aria-label={say('viewer.zoom-in')} onClick={() => setZoom(zoom * 1.2)}><Icon name="zoom-in" /></button>
      </div>
      <SmallPages pages={pages} page={page} goTo={goTo} />
      <div ref={stage} className="stage pgw" tabIndex={0} role="region" aria-label={say('print.pages-large')} onScroll={follow}>
        <div role="presentation" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => (
            <div key={key} role="presentation" style={{ transform: `translateY(${start}px)` }}>
              <PdfPage pdf={pdf} number={index + 1} isCurrent={index + 1 === page} scale={scale} shape={shape} places={nowhere} selected={null} onSelect={nothing} marking={null} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
