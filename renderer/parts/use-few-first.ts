import { startTransition, useEffect, useState } from 'react';

/** As many as a window shows at once, and more. */
const few = 24;

/** How many are drawn together after that, so that no key waits for them. */
const step = 120;

/** The first few at once, the others by and by while nothing else is to be done: nobody waits for the end of a long list. */
export function useFewFirst<T>(all: readonly T[]): readonly T[] {
  const [count, setCount] = useState(few);
  const isWhole = count >= all.length;
  useEffect(() => {
    if (isWhole) return;
    const later = window.requestIdleCallback(() => startTransition(() => setCount(count + step)));
    return () => window.cancelIdleCallback(later);
  }, [count, isWhole]);
  return isWhole ? all : all.slice(0, count);
}
