import { useEffect, useRef } from 'react';
import { useSay } from '../../words/words.ts';
import type { StageProps } from '../shown-place.ts';
import { useSizeOf } from '../use-size-of.ts';
import { Waiting } from '../waiting.tsx';
import { PdfPage } from './pdf-page.tsx';
import { usePdf, type PdfHere } from './use-pdf.ts';

/** A PDF as it is printed, page under page; words can be selected, places drawn. */
export function PdfStage(props: StageProps) {
  const pdf = usePdf(props.address, props.file.size);
  const { onBroken, file } = props;
  useEffect(() => { if (pdf.kind === 'failed') onBroken(); }, [pdf, onBroken]);
  if (pdf.kind === 'open') return <Pages {...props} open={pdf} />;
  return <Waiting name={file.name} share={pdf.kind === 'waiting' ? pdf.share : null} />;
}

function Pages({ open: { pdf, shape }, file, paging, zoom, ...props }: StageProps & { readonly open: Extract<PdfHere, { readonly kind: 'open' }> }) {
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const room = useSizeOf(stage);
  const scale = room.width === 0 ? 0 : (Math.min(room.width - 48, 900) / shape.width) * zoom;
  const { wanted, see, page: current } = paging;
  const selectedPage = pageOfSelected(props.places, props.selected);
  useEffect(() => see(1, pdf.numPages), [pdf, see]);
  useEffect(() => pageAt(stage.current, wanted?.page)?.scrollIntoView({ block: 'start' }), [wanted]);
  useEffect(() => { if (scale > 0) pageAt(stage.current, selectedPage ?? undefined)?.scrollIntoView({ block: 'nearest' }); }, [selectedPage, scale > 0]);
  const scrolled = (): void => {
    const at = mostSeen(stage.current);
    if (at !== null && at !== current) see(at, pdf.numPages);
  };
  return (
    <div ref={stage} className="stage scrolls pages" tabIndex={0} role="region" aria-label={say('viewer.pdf', { name: file.name, count: pdf.numPages })} onScroll={scrolled}>
      {scale === 0 ? null : Array.from({ length: pdf.numPages }, (_, index) => <PdfPage key={index} pdf={pdf} number={index + 1} isCurrent={current === index + 1} scale={scale} shape={shape} {...props} />)}
    </div>
  );
}

function pageOfSelected(places: StageProps['places'], selected: string | null): number | null {
  for (const place of places.find(({ id }) => id === selected)?.places ?? []) {
    if (place.kind === 'page') return place.from;
    if (place.kind === 'region') return place.page ?? 1;
  }
  return null;
}

function pageAt(stage: HTMLElement | null, page: number | undefined): Element | null {
  return page === undefined ? null : (stage?.querySelector(`[data-page="${page}"]`) ?? null);
}

/** The page that stands at the middle of what is seen. */
function mostSeen(stage: HTMLElement | null): number | null {
  if (stage === null) return null;
  const { top, height } = stage.getBoundingClientRect();
  const middle = top + height / 2;
  for (const page of stage.querySelectorAll<HTMLElement>('[data-page]')) if (page.getBoundingClientRect().bottom >= middle) return Number(page.dataset['page']);
  return null;
}
