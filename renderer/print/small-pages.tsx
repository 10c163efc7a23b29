import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useSay } from '../words/words.ts';
import { PageThumb, thumbWidth } from './page-thumb.tsx';
import type { Pages } from './use-preview.ts';

interface SmallPages { readonly pages: Pages; readonly page: number; readonly goTo: (page: number) => void }

/** The pages, small, to go by; only those in sight are there, for there may be a thousand. */
export function SmallPages({ pages: { pdf, shape }, page, goTo }: SmallPages) {
  const say = useSay();
  const strip = useRef<HTMLDivElement>(null);
  const size = (thumbWidth * shape.height) / shape.width + 24;
  const virtual = useVirtualizer({ count: pdf.numPages, getScrollElement: () => strip.current, estimateSize: () => size, gap: 10, paddingStart: 14, paddingEnd: 14, overscan: 2 });
  useEffect(() => virtual.scrollToIndex(page - 1, { align: 'auto' }), [page, virtual]);
  return (
    <div ref={strip} className="thumbs" role="group" aria-label={say('print.pages')}>
      <div role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div key={key} ref={virtual.measureElement} data-index={index} role="presentation" style={{ transform: `translateY(${start}px)` }}>
            <PageThumb pdf={pdf} number={index + 1} shape={shape} isOn={index + 1 === page} onChoose={goTo} />
          </div>
        ))}
      </div>
    </div>
  );
}
