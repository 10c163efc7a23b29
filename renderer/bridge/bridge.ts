import { createContext, useContext } from 'react';
import type { Bridge } from '../../main/electron/contract/contract.ts';

/** Hands the one object that the page has of the program down to every part of the window. */
export const BridgeContext = createContext<Bridge | null>(null);

/** The program behind this window. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (bridge === null) throw new Error('There is no bridge here: put <BridgeContext> around it');
  return bridge;
}
