import { useState } from 'react';
import { useCommands } from '../shell/commands.ts';
import { useSay } from '../words/words.ts';
import { zoomStep } from './viewer-bar.tsx';

/** How large it is shown; 1 fits. Also by + and - and 0, where there is something to make larger. */
export function useZoom(can = true): readonly [number, (zoom: number) => void] {
  const say = useSay();
  const [zoom, setZoom] = useState(1);
  const set = (next: number): void => setZoom(Math.min(8, Math.max(0.4, Math.abs(next - 1) < 0.06 ? 1 : next)));
  useCommands([
    { id: 'zoom-in', label: say('viewer.zoom-in'), icon: 'zoom-in', keys: '+, =', can, run: () => set(zoom * zoomStep) },
    { id: 'zoom-out', label: say('viewer.zoom-out'), icon: 'zoom-out', keys: '-', can, run: () => set(zoom / zoomStep) },
    { id: 'zoom-fit', label: say('viewer.zoom-fit'), keys: '0', quiet: true, can, run: () => set(1) },
  ]);
  return [zoom, set];
}
