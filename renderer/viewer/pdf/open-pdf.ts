import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A PDF that is open. */
export type PdfDocument = PDFDocumentProxy;

GlobalWorkerOptions.workerSrc = workerAddress;

/** Opens a PDF to be looked at: nothing in it runs (no scripts, no forms, no eval), nothing outside it is asked for. */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  const own = (folder: string): string => new URL(`pdf/${folder}/`, document.baseURI).href;
  return getDocument({
    data: bytes.slice(), isEvalSupported: false, enableXfa: false, useWasm: false, stopAtErrors: false, verbosity: 0,
    cMapUrl: own('cmaps'), cMapPacked: true, standardFontDataUrl: own('standard_fonts'), wasmUrl: own('wasm'),
  });
}
