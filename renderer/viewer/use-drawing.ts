import { useRef, type PointerEvent, type RefObject } from 'react';
import { boxBetween } from './regions.ts';
import type { Marking } from './shown-place.ts';

interface Point { readonly x: number; readonly y: number }
type Handler = (event: PointerEvent<HTMLElement>) => void;

/** Drawing a rectangle on a layer with the pointer; it becomes the region that is being marked. */
export function useDrawing(layer: RefObject<HTMLElement | null>, marking: Marking | null, page: number | undefined): { readonly onPointerDown: Handler; readonly onPointerMove: Handler; readonly onPointerUp: Handler } {
  const from = useRef<Point | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent<HTMLElement>): Point => {
    const box = layer.current?.getBoundingClientRect();
    return box === undefined ? { x: 0, y: 0 } : { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
  };
  return {
    onPointerDown: (event) => {
      if (marking === null || event.button !== 0) return;
      event.preventDefault();
      from.current = pointOf(event);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      if (marking === null || from.current === null) return;
      const to = pointOf(event);
      if (Math.hypot(to.x - from.current.x, to.y - from.current.y) < 0.008) return;
      marking.setPending([{ kind: 'region', name: marking.nextName, ...(page === undefined ? {} : { page }), ...boxBetween(from.current, to) }]);
    },
    onPointerUp: () => { from.current = null; },
  };
}
