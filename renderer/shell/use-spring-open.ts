import { useEffect, useRef, type DragEvent, type DragEventHandler } from 'react';
import { isEvidence } from '../claiming/dragged-evidence.ts';

/** How long evidence is held over a place before that opens, in milliseconds. */
const held = 600;

/** Opens a place over which dragged evidence is held for a moment, so that it can be let go of in there. */
export function useSpringOpen(open: () => void): { readonly onDragEnter: DragEventHandler; readonly onDragLeave: DragEventHandler; readonly onDrop: DragEventHandler } {
  const waiting = useRef<number | null>(null);
  const stop = (): void => {
    if (waiting.current !== null) window.clearTimeout(waiting.current);
    waiting.current = null;
  };
  useEffect(() => stop, []);
  return {
    onDragEnter(event: DragEvent) {
      if (waiting.current === null && isEvidence(event.dataTransfer)) waiting.current = window.setTimeout(open, held);
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)) stop();
    },
    onDrop: stop,
  };
}
