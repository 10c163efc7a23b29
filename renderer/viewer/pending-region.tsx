import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSay } from '../words/words.ts';
import { nudged, type Region } from './regions.ts';
import type { Marking } from './shown-place.ts';

const steps: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The rectangle that is being marked: arrows move it, Shift and arrows size it (finely with Alt), Enter keeps it. */
export function PendingRegion({ marking, page }: { readonly marking: Marking; readonly page: number }) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const region = marking.pending.find((place): place is Region => place.kind === 'region' && (place.page ?? 1) === page);
  const isThere = region !== undefined;
  useEffect(() => { if (isThere) frame.current?.focus({ preventScroll: true }); }, [isThere]);
  if (region === undefined) return null;
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      marking.keep();
    }
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const far = event.altKey ? 0.002 : 0.02;
    marking.setPending([{ ...region, ...nudged(region, step[0] * far, step[1] * far, event.shiftKey ? 'size' : 'move') }]);
  };
  const { x, y, width, height, name } = region;
  const place = { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
  return <div ref={frame} className="pl pending" role="application" tabIndex={0} aria-label={say('viewer.marking.region', { name })} onKeyDown={press} style={place}><b>{name}</b></div>;
}
