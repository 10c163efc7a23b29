import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Stands for what only drawing needs, which never happens here: without it the library looks for a canvas when it loads, and warns. */
class NotDrawn {
  readonly isDrawn = false;
}

/** A PDF that could not be opened: it asks for a password, or is none. */
export type PdfTrouble = 'password' | 'damaged';

/** Opens a PDF for its words. Nothing in it runs, nothing outside it is asked for, and no page is drawn. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | PdfTrouble> {
  const globals = globalThis as Record<string, unknown>;
  // The library takes a utility process of Electron's for a page, which has a document and fetches; it asks for this word alone.
  if (Reflect.get(process, 'type') === 'utility') Object.defineProperty(process, 'type', { value: 'browser' });
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= NotDrawn;
  // With its worker's code at hand the library starts none of its own: it would look for a file beside itself.
  globals['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  try {
    return await getDocument({ data: bytes, isEvalSupported: false, enableXfa: false, useWasm: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 }).promise;
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged';
  }
}
