import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { memo, useEffect, useRef, useState } from 'react';
import { useSay } from '../../words/words.ts';
import { PlaceTags } from '../place-tags.tsx';
import { RegionLayer } from '../region-layer.tsx';
import type { StageProps } from '../shown-place.ts';
import { drawPage } from './draw-page.ts';
import { selectedOn } from './selected-on.ts';
import type { PageShape } from './use-pdf.ts';
import { useNear } from './use-near.ts';

interface Page extends Pick<StageProps, 'places' | 'selected' | 'onSelect' | 'marking'> {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly scale: number;
  /** The first page's, until this one's own is known. */
  readonly shape: PageShape;
}

/** One page: drawn while it is near, with its words over it to be selected, and its places over those. */
export const PdfPage = memo(function PdfPage({ pdf, number, isCurrent, scale, shape, places, selected, onSelect, marking }: Page) {
  const say = useSay();
  const sheet = useRef<HTMLDivElement>(null);
  const isNear = useNear(sheet);
  const [own, setOwn] = useState(shape);
  useEffect(() => {
    const [canvas, words] = [sheet.current?.querySelector('canvas'), sheet.current?.querySelector<HTMLElement>('.words')];
    if (!isNear || !canvas || !words) return;
    return drawPage({ pdf, number, scale, canvas, words, onShape: setOwn });
  }, [pdf, number, scale, isNear]);
  useEffect(() => {
    if (marking === null || !isCurrent || marking.pending.length > 0 || sheet.current === null) return;
    const box = selectedOn(sheet.current) ?? { x: 0.1, y: 0.4, width: 0.8, height: 0.1 };
    marking.setPending([{ kind: 'region', name: marking.nextName, page: number, ...box }]);
  }, [marking, isCurrent, number]);
  const whole = places.filter((shown) => shown.places.some((place) => place.kind === 'page' && place.from <= number && number <= (place.to ?? place.from)));
  return (
    <div ref={sheet} className="a4 page" data-page={number} role="group" aria-label={say('viewer.page', { page: number })} style={{ width: `${own.width * scale}px`, height: `${own.height * scale}px`, '--total-scale-factor': scale }}>
      {isNear ? <><canvas aria-hidden="true" /><div className="words" /></> : null}
      <RegionLayer places={places} selected={selected} onSelect={onSelect} marking={marking} page={number} numbered draws={marking !== null} />
      {whole.length === 0 ? null : (
        <div className="whole-page"><PlaceTags on={whole} selected={selected} onSelect={onSelect} nameOf={(label) => say('viewer.whole-page', { label })} /></div>
      )}
    </div>
  );
});
