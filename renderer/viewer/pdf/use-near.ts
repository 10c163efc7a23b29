import { useEffect, useState, type RefObject } from 'react';

/** Whether a part is on the screen, or within a page of it. */
export function useNear(part: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (element === null) return;
    const watching = new IntersectionObserver(([entry]) => { if (entry !== undefined) setNear(entry.isIntersecting); }, { root: element.closest('.stage'), rootMargin: '100% 0px' });
    watching.observe(element);
    return () => watching.disconnect();
  }, [part]);
  return isNear;
}
