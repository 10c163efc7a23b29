import { useRef } from 'react';
import { useSay } from '../words/words.ts';
import { usePaneEdge } from './use-pane-edge.ts';
import type { PaneKind } from './pane-width.ts';
import './pane-edge.css';

/**
 * The edge between a pane and the work beside it: dragged, or moved by arrow keys, Home and End; a double click or Enter puts the usual
 * width back. Stands last in its pane, in a frame or panel whose sheet takes `--wide-<kind>`. `screen` tells panes of a kind apart.
 */
export function PaneEdge({ kind, screen = '' }: { readonly kind: PaneKind; readonly screen?: string }) {
  const say = useSay();
  const edge = useRef<HTMLDivElement>(null);
  const handlers = usePaneEdge(edge, kind, screen);
  return <div ref={edge} className={`edge of-${kind}`} role="separator" aria-orientation="vertical" aria-valuenow={0} tabIndex={0} aria-label={say(`parts.edge.${kind}`)} title={say('parts.edge.how')} {...handlers} />;
}
