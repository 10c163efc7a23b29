import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { useBytes, type Fetched } from '../use-bytes.ts';

export type PdfHere =
  | Exclude<Fetched, { readonly kind: 'here' }>
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: PDFDocumentProxy; readonly shape: PageShape };

/** Width and height of a page at its own size. */
export interface PageShape { readonly width: number; readonly height: number }

/** Fetches and opens a PDF; what was open before is closed. */
export function usePdf(address: string, size: number): PdfHere {
  const fetched = useBytes(address, size);
  const [state, setState] = useState<{ readonly of: Fetched; readonly here: PdfHere } | null>(null);
  useEffect(() => {
    if (fetched.kind !== 'here') return;
    let wanted = true;
    const tell = (here: PdfHere): void => { if (wanted) setState({ of: fetched, here }); };
    const opening = import('./open-pdf.ts').then(({ openPdf }) => openPdf(fetched.bytes));
    opening.then(async ({ promise }) => {
      const pdf = await promise;
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      tell({ kind: 'open', pdf, shape: { width, height } });
    }).catch(() => tell({ kind: 'failed' }));
    return () => {
      wanted = false;
      void opening.then((task) => task.destroy()).catch(() => undefined);
    };
  }, [fetched]);
  if (fetched.kind !== 'here') return fetched;
  return state?.of === fetched ? state.here : { kind: 'opening' };
}
