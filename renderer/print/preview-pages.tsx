import { memo, useMemo, useRef, useState } from 'react';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Icon } from '../look/icon.tsx';
import { useFewFirst } from '../parts/use-few-first.ts';
import { useSay } from '../words/words.ts';
import { PdfPage } from '../viewer/pdf/pdf-page.tsx';
import type { ShownPlace } from '../viewer/shown-place.ts';
import { useSizeOf } from '../viewer/use-size-of.ts';
import { useZoom } from '../viewer/use-zoom.ts';
import { PageThumb } from './page-thumb.tsx';
import type { Pages, Preview } from './use-preview.ts';

/** The record's pages: small ones to go by, large ones to read. Drawn again only when they are other ones: there may be a thousand. */
export const PreviewPages = memo(function PreviewPages({ preview }: { readonly preview: Preview }) {
  const say = useSay();
  const pages = preview.kind === 'here' ? preview.pages : preview.kind === 'waiting' ? preview.older : null;
  if (preview.kind === 'failed') return <div className="view pad"><FailureNotice failure={preview.failure} /></div>;
  if (pages === null) return <div className="view waits" role="status">{say('print.making')}</div>;
  return <Shown pages={pages} isOld={preview.kind === 'waiting'} />;
});

const nowhere: readonly ShownPlace[] = [];
const nothing = (): void => undefined;

function Shown({ pages: { pdf, shape }, isOld }: { readonly pages: Pages; readonly isOld: boolean }) {
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const room = useSizeOf(stage);
  const [zoom, setZoom] = useZoom();
  const [page, setPage] = useState(1);
  const scale = room.width === 0 ? 0 : (Math.min(room.width - 48, 760) / shape.width) * zoom;
  const goTo = (number: number): void => {
    const wanted = Math.max(1, Math.min(pdf.numPages, number));
    setPage(wanted);
    stage.current?.querySelector(`[data-page="${wanted}"]`)?.scrollIntoView({ block: 'start' });
  };
  const numbers = useFewFirst(useMemo(() => Array.from({ length: pdf.numPages }, (_, place) => place + 1), [pdf]));
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
      <div className="thumbs" role="group" aria-label={say('print.pages')}>{numbers.map((number) => <PageThumb key={number} pdf={pdf} number={number} shape={shape} isOn={number === page} onChoose={() => goTo(number)} />)}</div>
      <div ref={stage} className="stage pgw" tabIndex={0} role="region" aria-label={say('print.pages-large')} onScroll={() => setPage(pageAtTop(stage.current) ?? page)}>
        {scale === 0 ? null : numbers.map((number) => <PdfPage key={number} pdf={pdf} number={number} isCurrent={number === page} scale={scale} shape={shape} places={nowhere} selected={null} onSelect={nothing} marking={null} />)}
      </div>
    </div>
  );
}

/** The page whose lower edge is the first below the upper third of what is seen. */
function pageAtTop(stage: HTMLElement | null): number | null {
  if (stage === null) return null;
  const { top, height } = stage.getBoundingClientRect();
  const at = [...stage.querySelectorAll<HTMLElement>('[data-page]')].find((page) => page.getBoundingClientRect().bottom > top + height / 3);
  return at === undefined ? null : Number(at.dataset['page']);
}
