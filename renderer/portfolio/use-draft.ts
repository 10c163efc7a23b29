import { useCallback, useEffect, useRef, useState } from 'react';
import { usePortfolioStore } from './use-portfolio.ts';

/** How long what was typed may be nowhere but in the window, in milliseconds (FORMAT 11). */
const draftPause = 500;

/**
 * Text that is being written: what was typed here before, else `initial`. Every half second of typing it is kept as a draft in `slot`,
 * so that a window that ends in the middle of a word loses nothing; `clear` once it is written or thrown away.
 */
export function useDraft(slot: string, initial: string): { readonly text: string; readonly setText: (text: string) => void; readonly clear: (next?: string) => void; readonly wasKept: boolean } {
  const store = usePortfolioStore();
  const [[slotOf, text], setState] = useState<readonly [string, string]>([slot, store.drafts.get(slot) ?? initial]);
  const [wasKept] = useState(store.drafts.has(slot));
  const waiting = useRef<{ readonly slot: string; text: string; readonly timer: number } | null>(null);
  if (slotOf !== slot) setState([slot, store.drafts.get(slot) ?? initial]);

  const keep = useCallback(() => {
    if (waiting.current === null) return;
    window.clearTimeout(waiting.current.timer);
    store.keepDraft(waiting.current.slot, waiting.current.text);
    waiting.current = null;
  }, [store]);

  const setText = useCallback((next: string) => {
    setState([slot, next]);
    if (waiting.current !== null && waiting.current.slot !== slot) keep();
    if (waiting.current === null) waiting.current = { slot, text: next, timer: window.setTimeout(keep, draftPause) };
    else waiting.current.text = next;
  }, [slot, keep]);

  const clear = useCallback((next = '') => {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
    store.keepDraft(slot, null);
    setState([slot, next]);
  }, [slot, store]);

  // Leaving the screen or closing the window keeps at once what the pause would have kept.
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return { text: slotOf === slot ? text : (store.drafts.get(slot) ?? initial), setText, clear, wasKept };
}
