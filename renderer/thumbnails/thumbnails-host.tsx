import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import type { Bridge } from '../../main/electron/contract/contract.ts';
import type { OpenId } from '../../main/electron/contract/portfolio.ts';
import { useBridge } from '../bridge/bridge.ts';
import { usePortfolio } from '../portfolio/use-portfolio.ts';
import { addressOf } from '../viewer/address-of.ts';
import { ThumbnailMaker } from './thumbnail-maker.ts';
import { Thumbnails } from './thumbnails.ts';

const ThumbnailsContext = createContext<Thumbnails | null>(null);

/** The thumbnails of the open portfolio. */
export function useThumbnails(): Thumbnails {
  const thumbnails = useContext(ThumbnailsContext);
  if (thumbnails === null) throw new Error('There are no thumbnails here: put <ThumbnailsHost> around it');
  return thumbnails;
}

/** Holds the thumbnails of an open portfolio for all its screens, and lets go of those that may not be seen any more. */
export function ThumbnailsHost({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const { open, portfolio, fold } = usePortfolio();
  const { thumbnails, maker } = useMemo(() => makeThumbnails(bridge, open), [bridge, open]);
  const lines = fold.entries.length;
  useEffect(() => () => {
    thumbnails.end();
    maker.end();
  }, [thumbnails, maker]);
  useEffect(() => {
    for (const { erased } of portfolio.evidence.values()) if (erased !== undefined) thumbnails.forget(erased.files);
  }, [thumbnails, portfolio, lines]);
  return <ThumbnailsContext value={thumbnails}>{children}</ThumbnailsContext>;
}

function makeThumbnails(bridge: Bridge, open: OpenId): { readonly thumbnails: Thumbnails; readonly maker: ThumbnailMaker } {
  const maker = new ThumbnailMaker();
  const thumbnails = new Thumbnails({
    known: async (file) => {
      const known = await bridge.thumbnail(open, file);
      return known.ok ? known.value : null;
    },
    keep: (file, bytes) => void bridge.keepThumbnail(open, file, bytes),
    make: (wanted, signal) => maker.make({ ...wanted, address: addressOf(open, wanted.file.file) }, signal),
  });
  return { thumbnails, maker };
}
