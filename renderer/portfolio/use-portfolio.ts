import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PortfolioStore } from './portfolio-store.ts';
import type { View } from './view.ts';

/** Hands the open portfolio down to every part of its screens. */
export const PortfolioContext = createContext<PortfolioStore | null>(null);

/** The open portfolio, to act on. */
export function usePortfolioStore(): PortfolioStore {
  const store = useContext(PortfolioContext);
  if (store === null) throw new Error('There is no portfolio here: put <PortfolioContext> around it');
  return store;
}

/** The open portfolio as it stands; the part is drawn again after every change. */
export function usePortfolio(): View {
  const store = usePortfolioStore();
  return useSyncExternalStore(store.subscribe, store.view);
}
