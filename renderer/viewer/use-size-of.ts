import { useLayoutEffect, useState, type RefObject } from 'react';

/** How large a part is, inside its scroll bars, in pixels; follows it. */
export function useSizeOf(part: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = part.current;
    if (element === null) return;
    const measure = (): void => setSize((before) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.abs(before.width - width) < 1 && Math.abs(before.height - height) < 1 ? before : { width, height };
    });
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, [part]);
  return size;
}
