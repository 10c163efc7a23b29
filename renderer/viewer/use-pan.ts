import { useRef, type PointerEvent, type RefObject } from 'react';

interface Held { readonly x: number; readonly y: number; readonly left: number; readonly top: number }
type Handler = (event: PointerEvent<HTMLElement>) => void;

/** Moves what is larger than its frame by dragging it; scroll bars and arrow keys do the same. */
export function usePan(frame: RefObject<HTMLElement | null>, may: boolean): { readonly onPointerDown: Handler; readonly onPointerMove: Handler; readonly onPointerUp: Handler } {
  const held = useRef<Held | null>(null);
  return {
    onPointerDown: ({ clientX, clientY, button, target }) => {
      const at = frame.current;
      if (!may || at === null || button !== 0 || (target instanceof Element && target.closest('button') !== null)) return;
      held.current = { x: clientX, y: clientY, left: at.scrollLeft, top: at.scrollTop };
    },
    onPointerMove: ({ clientX, clientY }) => {
      if (held.current === null || frame.current === null) return;
      frame.current.scrollTo(held.current.left - (clientX - held.current.x), held.current.top - (clientY - held.current.y));
    },
    onPointerUp: () => { held.current = null; },
  };
}
