import { useCallback, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import type { WhoAsked } from '../../main/electron/contract/portfolio.ts';
import { useBridge } from '../bridge/bridge.ts';
import type { PortfolioStore } from '../portfolio/portfolio-store.ts';
import { useSay } from '../words/words.ts';

/** What came of opening: nothing asked, under way, or why it could not be. */
export type Opening = { readonly kind: 'idle' } | { readonly kind: 'waiting'; readonly folder: string } | { readonly kind: 'failed'; readonly folder: string; readonly failure: Failure };

export interface OpenPortfolio {
  readonly opened: PortfolioStore | null;
  readonly opening: Opening;
  readonly open: (folder: string) => void;
  /** Opens the same portfolio again as somebody. */
  readonly reopen: (who: WhoAsked) => Promise<Failure | null>;
  /** Why that could not be done last. */
  readonly refused: Failure | null;
  readonly leave: () => void;
}

/** The one portfolio that is open in the window, if any. */
export function useOpenPortfolio(): OpenPortfolio {
  const bridge = useBridge();
  const say = useSay();
  const [opened, setOpened] = useState<PortfolioStore | null>(null);
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });
  const [refused, setRefused] = useState<Failure | null>(null);
  const current = useRef<PortfolioStore | null>(null);

  const show = useCallback((store: PortfolioStore | null) => {
    current.current?.close();
    current.current = store;
    setOpened(store);
    setOpening({ kind: 'idle' });
  }, []);

  const openAs = useCallback(async (folder: string, who: WhoAsked | null): Promise<Failure | null> => {
    // The library does without all that a portfolio needs; it is fetched while the folder is read.
    const [answer, { PortfolioStore: Store }] = await Promise.all([bridge.open(folder, who), import('../portfolio/portfolio-store.ts'), import('./portfolio-frame.tsx')]);
    if (!answer.ok) return answer.failure;
    show(new Store(bridge, say, answer.value));
    return null;
  }, [bridge, say, show]);

  const open = useCallback((folder: string) => {
    setOpening({ kind: 'waiting', folder });
    void openAs(folder, null).then((failure) => { if (failure !== null) setOpening({ kind: 'failed', folder, failure }); });
  }, [openAs]);

  const reopen = useCallback(async (who: WhoAsked): Promise<Failure | null> => {
    const before = current.current?.view();
    const failure = await openAs(before?.folder ?? '', who);
    setRefused(failure);
    // The program closed it first, so it is opened again as it was.
    if (failure !== null && before !== undefined) await openAs(before.folder, before.who);
    return failure;
  }, [openAs]);
  const leave = useCallback(() => show(null), [show]);
  return { opened, opening, open, reopen, refused, leave };
}
