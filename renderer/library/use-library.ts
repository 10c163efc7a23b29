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
  const ahead = useContext(AskedAheadContext);
  const [first] = useState(() => ahead.take());
  const [shelf, setShelf] = useState<Shelf>(first === null ? { kind: 'waiting' } : shelfOf(first));
  const ask = useCallback(() => {
    void bridge.library().then((answer) => setShelf(shelfOf(answer)));
  }, [bridge]);
  useEffect(() => {
    if (first === null) ask();
    const stop = bridge.on('library-changed', ask);
    window.addEventListener('focus', ask);
    return () => {
      stop();
      window.removeEventListener('focus', ask);
    };
  }, [bridge, ask, first]);
  return [shelf, ask];
}

function shelfOf(answer: Awaited<ReturnType<Bridge['library']>>): Shelf {
  return answer.ok ? { kind: 'here', library: answer.value } : { kind: 'failed', failure: answer.failure };
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
