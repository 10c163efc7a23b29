import { memo, useEffect, useRef } from 'react';
import type { PdfDocument } from '../viewer/pdf/open-pdf.ts';
import { useNear } from '../viewer/pdf/use-near.ts';
import type { PageShape } from '../viewer/pdf/use-pdf.ts';
import { useSay } from '../words/words.ts';

interface Thumb { readonly pdf: PdfDocument; readonly number: number; readonly shape: PageShape; readonly isOn: boolean; readonly onChoose: (page: number) => void }

/** How wide a small page is, in pixels; drawn three times as large, so that its hairlines do not grow thick. */
export const thumbWidth = 60;

/** A page, small: chosen to be read. Drawn while it is near. */
export const PageThumb = memo(function PageThumb({ pdf, number, shape, isOn, onChoose }: Thumb) {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const isNear = useNear(button);
  useEffect(() => {
    const canvas = button.current?.querySelector('canvas');
    if (!isNear || canvas === null || canvas === undefined) return;
    return drawSmall(pdf, number, canvas);
  }, [pdf, number, isNear]);
  return (
    <button ref={button} type="button" className={isOn ? 'on' : ''} aria-current={isOn ? 'page' : undefined} aria-label={say('viewer.page', { page: number })} onClick={() => onChoose(number)}>
      <span className="a4 p" style={{ width: thumbWidth, height: (thumbWidth * shape.height) / shape.width }}><canvas aria-hidden="true" /></span>
      <span aria-hidden="true">{number}</span>
    </button>
  );
});

function drawSmall(pdf: PdfDocument, number: number, canvas: HTMLCanvasElement): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  void pdf.getPage(number).then((page) => {
    if (stopped) return;
    const viewport = page.getViewport({ scale: (3 * thumbWidth * window.devicePixelRatio) / page.getViewport({ scale: 1 }).width });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    task.promise.catch(() => undefined);
  });
  return () => {
    stopped = true;
    stop();
  };
}
