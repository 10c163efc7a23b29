import { useCallback, useContext, useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure/failure.ts';
import { assertNever } from '../../domain/text/assert-never.ts';
import type { Bridge } from '../../main/electron/contract/contract.ts';
import type { Library } from '../../main/electron/contract/library.ts';
import { AskedAheadContext } from '../bridge/asked-ahead.ts';

/** What is known of the library at this moment. */
export type Shelf = { readonly kind: 'waiting' } | { readonly kind: 'here'; readonly library: Library } | { readonly kind: 'failed'; readonly failure: Failure };

/** The library, read again whenever it changed or the window comes to the front; and a way to ask again. */
export function useLibrary(bridge: Bridge): readonly [Shelf, () => void] {
  const { takeLibrary } = useContext(AskedAheadContext);
  const [shelf, setShelf] = useState<Shelf>(() => {
    const library = takeLibrary();
    return library === null ? { kind: 'waiting' } : { kind: 'here', library };
  });
  const ask = useCallback(() => {
    void bridge.library().then((answer) => setShelf((before) => sameOr(before, answer.ok ? { kind: 'here', library: answer.value } : { kind: 'failed', failure: answer.failure })));
  }, [bridge]);
  useEffect(() => {
    ask();
    const stop = bridge.on('library-changed', ask);
    window.addEventListener('focus', ask);
    return () => {
      stop();
      window.removeEventListener('focus', ask);
    };
  }, [bridge, ask]);
  return [shelf, ask];
}

/** The shelf as it was where nothing on it is another, so that nothing is drawn again. */
function sameOr(before: Shelf, now: Shelf): Shelf {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** How many portfolios stand on it, once that is known. */
export function countOf(shelf: Shelf): number | null {
  switch (shelf.kind) {
    case 'here':
      return shelf.library.portfolios.length;
    case 'waiting':
    case 'failed':
      return null;
    default:
      return assertNever(shelf);
  }
}
