import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { pdfSettings } from './pdf-settings.ts';

/** A PDF that is open. */
export type PdfDocument = PDFDocumentProxy;

GlobalWorkerOptions.workerSrc = workerAddress;

/** Opens a PDF to be looked at. */
export function openPdf(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({ data: bytes.slice(), ...pdfSettings(document.baseURI) });
}
