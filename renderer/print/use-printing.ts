import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { PrintAsked } from '../../main/electron/contract/print.ts';
import { useBridge } from '../bridge/bridge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';

/** How a print stands. */
export type Printing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly job: string; readonly share: number; readonly words: string }
  | { readonly kind: 'written'; readonly files: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Writes the files of a record; with how far it is, and a way to stop. */
export function usePrinting(): { readonly printing: Printing; readonly print: (asked: PrintAsked) => void; readonly cancel: () => void } {
  const bridge = useBridge();
  const { open } = usePortfolio();
  const [printing, setPrinting] = useState<Printing>({ kind: 'idle' });
  useEffect(() => bridge.on('progress', ({ job, share, words }) => setPrinting((now) => (now.kind === 'writing' && now.job === job ? { ...now, share, words } : now))), [bridge]);
  const print = (asked: PrintAsked): void => {
    const job = `print-${crypto.randomUUID().slice(0, 8)}`;
    setPrinting({ kind: 'writing', job, share: 0, words: '' });
    void bridge.print(open, asked, job).then((answer) => setPrinting(ended(answer)));
  };
  const cancel = (): void => { if (printing.kind === 'writing') void bridge.cancel(printing.job); };
  return { printing, print, cancel };
}

/** A print that was stopped on purpose is no failure. */
function ended(answer: Awaited<ReturnType<ReturnType<typeof useBridge>['print']>>): Printing {
  if (answer.ok) return { kind: 'written', files: answer.value.files };
  return answer.failure.code === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', failure: answer.failure };
}
