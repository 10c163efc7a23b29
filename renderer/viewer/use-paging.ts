import { useCallback, useState } from 'react';
import type { Paging } from './shown-place.ts';

/** Which page of how many one is on; no pages until a stage says that it has some. */
export function usePaging(): { readonly paging: Paging; readonly goTo: (page: number) => void } {
  const [[page, pages], setSeen] = useState<readonly [number, number]>([1, 0]);
  const [wanted, setWanted] = useState<Paging['wanted']>(null);
  const see = useCallback((now: number, of: number) => setSeen([now, of]), []);
  return { paging: { page, pages, see, wanted }, goTo: (to) => setWanted({ page: Math.min(pages, Math.max(1, to)) }) };
}
