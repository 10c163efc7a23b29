import { getDocument, PDFDataRangeTransport, PDFWorker, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { pdfSettings } from './pdf-settings.ts';

/** A PDF of so many bytes at an address that answers ranges; `base`: where the page stands. */
export interface PdfAt { readonly address: string; readonly size: number; readonly base: string; readonly signal: AbortSignal }

/** Pictures in it with more pixels than this are left white. */
const largestPicture = 64_000_000;
let reader: PDFWorker | null = null;

/** Draws the first page such that its longer side has so many pixels, in a worker, reading no more of the file than that takes. Throws where there is none to be drawn. */
export async function firstPage({ address, size, base, signal }: PdfAt, longest: number): Promise<OffscreenCanvas> {
  signal.throwIfAborted();
  reader ??= PDFWorker.create({ port: new Worker(workerAddress, { type: 'module' }), verbosity: 0 });
  const ranges = new Ranges(address, size, signal);
  const task = getDocument({
    ...pdfSettings(base), range: ranges, disableAutoFetch: true, disableStream: true, rangeChunkSize: 131_072, worker: reader,
    // A worker has no page to put fonts into: letters are drawn as shapes.
    disableFontFace: true, useSystemFonts: false, useWorkerFetch: true, maxImageSize: largestPicture, CanvasFactory: WorkerCanvases, FilterFactory: NoFilters,
  });
  try {
    return await Promise.race([draw(task, longest), ranges.failed]);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

async function draw(task: PDFDocumentLoadingTask, longest: number): Promise<OffscreenCanvas> {
  const page = await (await task.promise).getPage(1);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: longest / Math.max(width, height) });
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  // pdf.js names the page's own canvas in its types and draws on this one as well.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return canvas;
}

/** Hands pdf.js the parts of the file that it asks for. */
class Ranges extends PDFDataRangeTransport {
  /** Rejects when a part cannot be got, or when nobody wants the page any more. */
  readonly failed: Promise<never>;
  readonly #address: string;
  readonly #signal: AbortSignal;
  #fail: (reason: unknown) => void = () => undefined;

  constructor(address: string, size: number, signal: AbortSignal) {
    super(size, null);
    this.#address = address;
    this.#signal = signal;
    this.failed = new Promise((_, reject) => { this.#fail = reject; });
    this.failed.catch(() => undefined);
    signal.addEventListener('abort', () => this.#fail(signal.reason), { once: true });
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#get(begin, end).then((bytes) => this.onDataRange(begin, bytes)).catch(this.#fail);
  }

  async #get(begin: number, end: number): Promise<Uint8Array> {
    const answer = await fetch(this.#address, { signal: this.#signal, headers: { range: `bytes=${begin}-${end - 1}` } });
    if (answer.status !== 206) throw new Error(`Answered ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

interface Drawn { canvas: OffscreenCanvas | null; context: OffscreenCanvasRenderingContext2D | null }

/** Canvases of a worker, as pdf.js asks for them. */
class WorkerCanvases {
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: Drawn, width: number, height: number): void {
    if (canvas !== null) Object.assign(canvas, { width, height });
  }

  destroy(drawn: Drawn): void {
    if (drawn.canvas !== null) Object.assign(drawn.canvas, { width: 0, height: 0 });
    Object.assign(drawn, { canvas: null, context: null });
  }
}

/** Filters are elements of a page; a glance does without. */
class NoFilters {
  addFilter(): string { return 'none'; }
  addHCMFilter(): string { return 'none'; }
  addAlphaFilter(): string { return 'none'; }
  addLuminosityFilter(): string { return 'none'; }
  addHighlightHCMFilter(): string { return 'none'; }
  destroy(): void { /* nothing is kept */ }
}
