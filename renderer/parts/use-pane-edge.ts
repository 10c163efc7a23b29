import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { useSettings } from '../shell/settings.ts';
import { askForWidth, paneName, pointsToPixels, widthByKey, widthNow, type PaneKind } from './pane-width.ts';

/** What an edge does when it is dragged, pressed and left. */
interface EdgeHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onLostPointerCapture: () => void;
  readonly onDoubleClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: () => void;
  readonly onBlur: () => void;
}

/** Moves an edge without drawing anything anew; the width is kept once the pointer or the key is let go. */
export function usePaneEdge(edge: RefObject<HTMLDivElement | null>, kind: PaneKind, screen: string): EdgeHandlers {
  const { settings, change } = useSettings();
  const name = paneName(kind, screen);
  const kept = settings.widths[name];
  const drag = useRef<{ readonly x: number; readonly from: number } | null>(null);
  /** What was asked for last and is not kept yet: another width, or the usual one. */
  const asked = useRef<'width' | 'usual' | null>(null);
  // Before anything is painted, so that nothing jumps.
  useLayoutEffect(() => { if (edge.current !== null) askForWidth(edge.current, kind, kept ?? null); }, [edge, kind, kept]);
  useShare(edge);

  const ask = (width: number | null): void => {
    if (edge.current !== null) askForWidth(edge.current, kind, width);
    asked.current = width === null ? 'usual' : 'width';
  };
  const keep = (width: number | null): void => {
    const others = Object.entries(settings.widths).filter(([one]) => one !== name);
    // What was asked for may be more than there was room for.
    if (edge.current !== null) askForWidth(edge.current, kind, width);
    change({ widths: Object.fromEntries(width === null ? others : [...others, [name, width]]) });
  };
  const settle = (): void => {
    drag.current = null;
    if (asked.current !== null && edge.current !== null) keep(asked.current === 'usual' ? null : widthNow(edge.current));
    asked.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || edge.current === null) return;
      edge.current.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, from: widthNow(edge.current) };
    },
    onPointerMove: ({ clientX }) => {
      if (drag.current === null || (clientX === drag.current.x && asked.current === null)) return;
      const by = (clientX - drag.current.x) / pointsToPixels();
      ask(drag.current.from + (kind === 'inspector' ? -by : by));
    },
    onLostPointerCapture: settle,
    onDoubleClick: () => { ask(null); settle(); },
    onKeyDown: (event) => {
      const wanted = edge.current === null || event.ctrlKey || event.altKey || event.metaKey ? undefined : widthByKey(kind, widthNow(edge.current), event);
      if (wanted === undefined) return;
      // The screen has other uses for these keys.
      event.preventDefault();
      ask(wanted);
    },
    onKeyUp: settle,
    onBlur: settle,
  };
}

/** Says how much of its frame the pane takes, from 0 to 100, whatever changed it. */
function useShare(edge: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const at = edge.current;
    const pane = at?.parentElement;
    if (at === null || pane === null || pane === undefined) return undefined;
    const observer = new ResizeObserver(() => {
      const all = pane.parentElement?.getBoundingClientRect().width ?? 0;
      at.setAttribute('aria-valuenow', String(all === 0 ? 0 : Math.round((100 * pane.getBoundingClientRect().width) / all)));
    });
    observer.observe(pane);
    return () => observer.disconnect();
  }, [edge]);
}
