import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as immediate, setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../../../domain/report/report.ts';
import { gatherWrites } from './draw/gather-writes.ts';
import { attachSource, newRecord } from './draw/new-record.ts';
import { pageCanvas } from './draw/page-canvas.ts';
import type { Whereabouts } from './draw/page-canvas.ts';
import type { PdfDocument } from './draw/pdf-document.ts';
import { runningHeads } from './draw/running-heads.ts';
import { typeface } from './fonts/typeface.ts';
import type { LaidReport } from './layout/lay-out-report.ts';
import { layOutSettled } from './layout/lay-out-settled.ts';
import type { LayoutContext } from './layout/layout-context.ts';
import { picturesOf } from './pictures.ts';
import type { Pictures } from './pictures.ts';
import type { PdfProgress, PdfSources } from './sources.ts';
import { wordShaper } from './text/shape-word.ts';

/**
 * Writes a report as a PDF (PDF/A-3a and PDF/UA-1 in one file) to `sink`, which it ends. The same report and pictures give the same bytes.
 * Answers with the number of pages and the page of each anchor. Rejects with the signal's reason when it is stopped, and with the sink's trouble when that fails; the sink then holds no whole file.
 */
export async function renderPdf(report: Report, sources: PdfSources, sink: Writable, how: PdfProgress = {}): Promise<{ readonly pages: number; readonly anchors: ReadonlyMap<string, number> }> {
  const document = newRecord(report);
  const written = finished(sink);
  // The trouble is met at the end; until then it must not count as unhandled.
  written.catch(() => undefined);
  try {
    const endPage = gatherWrites(document);
    const pictures = await picturesOf(report, sources, document);
    const shape = wordShaper(typeface(sources.fonts));
    const { laid, context } = layOutSettled(report, shape, pictures);
    how.laid?.(laid.anchors);
    document.pipe(sink);
    await drawPages({ document, endPage, sink, report, laid, context, pictures }, how);
    attachSource(document, report);
    document.end();
    await written;
    return { pages: laid.pages.length, anchors: laid.anchors };
  } catch (trouble) {
    document.unpipe(sink);
    document.destroy();
    sink.destroy();
    throw trouble;
  }
}

interface Drawing {
  readonly document: PdfDocument;
  readonly sink: Writable;
  readonly endPage: () => void;
  readonly report: Report;
  readonly laid: LaidReport;
  readonly context: LayoutContext;
  readonly pictures: Pictures;
}

async function drawPages({ document, endPage, sink, report, laid, context, pictures }: Drawing, how: PdfProgress): Promise<void> {
  const canvas = pageCanvas(document, context.measure.shape, whereaboutsOf(laid));
  const heads = runningHeads(report, context);
  for (const [at, page] of laid.pages.entries()) {
    how.signal?.throwIfAborted();
    await pictures.load(page.pictures);
    document.addPage();
    for (const draw of page.drawings) draw(canvas);
    heads(canvas, at + 1, laid.pages.length, page.part);
    endPage();
    how.progress?.(at + 1, laid.pages.length);
    await drained(document, sink);
  }
}

// Pages wait here while the disk is slower than the drawing, so that a large record does not stand in memory whole.
const waiting = 1 << 20;

async function drained(document: PdfDocument, sink: Writable): Promise<void> {
  await immediate();
  while (document.readableLength > waiting && !sink.destroyed) await pause(1);
  if (sink.errored !== null) throw sink.errored;
}

/** Anchors have short names of their own in the file, in the order of the record: a PDF's names are sorted. */
function whereaboutsOf(laid: LaidReport): Whereabouts {
  const names = new Map([...laid.anchors.keys()].map((anchor, at) => [anchor, `p${String(at).padStart(6, '0')}`]));
  return {
    pageOf: (anchor) => laid.anchors.get(anchor)?.toString() ?? '',
    destination: (anchor) => names.get(anchor) ?? null,
  };
}
