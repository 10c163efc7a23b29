import { startTransition, useEffect, useState } from 'react';

/** As many as a window of the usual size shows at once, and a few more. */
const few = 12;

/** How many are drawn together after that, so that no key waits for them. */
const step = 120;

/** The first few at once, the others by and by while nothing else is to be done: nobody waits for the end of a long list. */
export function useFewFirst<T>(all: readonly T[]): readonly T[] {
  const [count, setCount] = useState(few);
  const isWhole = count >= all.length;
  useEffect(() => (isWhole ? undefined : whenPaintedAndIdle(() => startTransition(() => setCount(count + step)))), [count, isWhole]);
  return isWhole ? all : all.slice(0, count);
}

/** Calls back once what is there was painted and nothing waits, unless it is called off. */
function whenPaintedAndIdle(act: () => void): () => void {
  let idle = 0;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      idle = window.requestIdleCallback(act);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    window.cancelIdleCallback(idle);
  };
}
