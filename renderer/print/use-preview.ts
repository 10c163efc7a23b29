import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { useBridge } from '../bridge/bridge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { openPdf, type PdfDocument } from '../viewer/pdf/open-pdf.ts';
import type { PageShape } from '../viewer/pdf/use-pdf.ts';

/** The pages as they would be written now. `older` pages stay to be looked at while new ones are made. */
export type Preview =
  | { readonly kind: 'waiting'; readonly older: Pages | null }
  | { readonly kind: 'here'; readonly pages: Pages }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Pages { readonly pdf: PdfDocument; readonly shape: PageShape }

/** After a change the pages are made anew, once nothing has changed for this long, in milliseconds. */
const pause = 600;

/** The PDF of a unit's record; null where no unit is chosen. */
export function usePreview(unit: UnitId | null): Preview {
  const bridge = useBridge();
  const { open, fold } = usePortfolio();
  const [preview, setPreview] = useState<Preview>({ kind: 'waiting', older: null });
  const lines = fold.entries.length;
  useEffect(() => {
    if (unit === null) return;
    const job = `preview-${crypto.randomUUID().slice(0, 8)}`;
    const stopping = new AbortController();
    setPreview((before) => ({ kind: 'waiting', older: before.kind === 'here' ? before.pages : before.kind === 'waiting' ? before.older : null }));
    const make = async (): Promise<void> => {
      const made = await bridge.preview(open, unit, job);
      const next: Preview = made.ok ? { kind: 'here', pages: await pagesOf(made.value.pdf) } : { kind: 'failed', failure: made.failure };
      // Pages that were asked for before a change are not shown after it.
      if (!stopping.signal.aborted) setPreview(next);
    };
    const timer = window.setTimeout(() => void make(), pause);
    return () => {
      stopping.abort();
      window.clearTimeout(timer);
      void bridge.cancel(job);
    };
  }, [bridge, open, unit, lines]);
  return preview;
}

async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  const pdf = await openPdf(bytes).promise;
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { pdf, shape: { width, height } };
}
