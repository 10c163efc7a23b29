import { createContext } from 'react';
import type { Answered, Bridge } from '../../main/electron/contract/contract.ts';

/** The longest that the first picture waits for what is to be in it, in milliseconds; a drive may be slow. */
const patience = 250;

/** What the first picture shows, asked before there is one; null where it did not come in time, or could not be read. The library is taken once: later it is another one. */
export interface AskedAhead { readonly takeLibrary: () => Answered<'library'> | null; readonly settings: Answered<'settings'> | null }

export const nothingAhead: AskedAhead = { takeLibrary: () => null, settings: null };

/** Asks for the library and the settings, and waits for the answers, but not for long. */
export async function askAhead(bridge: Pick<Bridge, 'library' | 'settings'>): Promise<AskedAhead> {
  const late = new Promise<null>((resolve) => void setTimeout(() => resolve(null), patience));
  const [library, settings] = await Promise.all([Promise.race([bridge.library(), late]), Promise.race([bridge.settings(), late])]);
  let waiting = library?.ok === true ? library.value : null;
  const takeLibrary = (): Answered<'library'> | null => {
    const taken = waiting;
    waiting = null;
    return taken;
  };
  return { takeLibrary, settings: settings?.ok === true ? settings.value : null };
}

export const AskedAheadContext = createContext<AskedAhead>(nothingAhead);
