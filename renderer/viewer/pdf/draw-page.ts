import { TextLayer, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageShape } from './use-pdf.ts';

interface Drawing {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly scale: number;
  readonly canvas: HTMLCanvasElement;
  readonly words: HTMLElement;
  readonly onShape: (shape: PageShape) => void;
}

/** No canvas beyond this many pixels: larger ones are not drawn at all. */
const mostPixels = 24_000_000;

/** Draws a page and lays its words over it; call the answer to stop. A page that cannot be drawn stays white. */
export function drawPage({ pdf, number, scale, canvas, words, onShape }: Drawing): () => void {
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  let task: RenderTask | null = null;
  let layer: TextLayer | null = null;
  const draw = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (isStopped()) return;
    const { width, height } = page.getViewport({ scale: 1 });
    onShape({ width, height });
    const density = Math.min(window.devicePixelRatio, Math.sqrt(mostPixels / (width * height * scale * scale)));
    const viewport = page.getViewport({ scale: scale * density });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    task = page.render({ canvas, viewport });
    await task.promise;
    if (isStopped()) return;
    words.replaceChildren();
    layer = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport: page.getViewport({ scale }) });
    await layer.render();
  };
  draw().catch(() => undefined);
  return () => {
    stopping.abort();
    task?.cancel();
    layer?.cancel();
  };
}
