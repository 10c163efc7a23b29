import { startTransition, useEffect, useState } from 'react';

/** As many as a window shows at once, and more. */
const few = 24;

/** The first few at once, all once those are drawn, without holding anything up: nobody waits for the end of a long list. */
export function useFewFirst<T>(all: readonly T[]): readonly T[] {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const later = window.requestIdleCallback(() => startTransition(() => setWhole(true)));
    return () => window.cancelIdleCallback(later);
  }, []);
  return isWhole ? all : all.slice(0, few);
}
