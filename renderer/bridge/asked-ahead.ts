import { createContext } from 'react';
import type { Bridge } from '../../main/electron/contract/contract.ts';

type Answer = Awaited<ReturnType<Bridge['library']>>;

/** The longest that the first picture waits for what is to be in it, in milliseconds; a drive may be slow. */
const patience = 250;

/** What the first screen shows, asked before there is a screen, so that it is there at once. It is taken once: later it is asked anew. */
export interface AskedAhead { readonly take: () => Answer | null }

/** Asks for the library, and waits for the answer, but not for long. */
export async function askAhead(bridge: Pick<Bridge, 'library'>): Promise<AskedAhead> {
  const late = new Promise<null>((resolve) => void setTimeout(() => resolve(null), patience));
  let answer = await Promise.race([bridge.library(), late]);
  const take = (): Answer | null => {
    const taken = answer;
    answer = null;
    return taken;
  };
  return { take };
}

export const AskedAheadContext = createContext<AskedAhead>({ take: () => null });
