import { useEffect, useRef } from 'react';
import { useSay } from '../words/words.ts';
import { PendingRegion } from './pending-region.tsx';
import { regionsOn, type RegionHere } from './regions.ts';
import type { StageProps } from './shown-place.ts';
import { useDrawing } from './use-drawing.ts';

interface Layer extends Pick<StageProps, 'places' | 'selected' | 'onSelect' | 'marking'> {
  /** Which page or photograph this is, from 1. */
  readonly page: number;
  /** Regions of this one carry its number. */
  readonly numbered: boolean;
  /** Whether a new place is drawn over what is under it, and not words selected. */
  readonly draws: boolean;
}

/** The places on one page or picture, and the one that is being marked: with the pointer, or by keys. */
export function RegionLayer({ places, selected, onSelect, marking, page, numbered, draws }: Layer) {
  const layer = useRef<HTMLDivElement>(null);
  const drawing = useDrawing(layer, marking, numbered ? page : undefined);
  return (
    <div ref={layer} className={`regions${marking !== null && draws ? ' marking' : ''}`} {...(draws ? drawing : {})}>
      {regionsOn(places, page).map((here) => <PlaceMark key={here.on.map(({ id }) => id).join()} here={here} selected={selected} onSelect={onSelect} />)}
      {marking === null ? null : <PendingRegion marking={marking} page={page} />}
    </div>
  );
}

function PlaceMark({ here: { region, on }, selected, onSelect }: { readonly here: RegionHere } & Pick<Layer, 'selected' | 'onSelect'>) {
  const say = useSay();
  const mark = useRef<HTMLButtonElement>(null);
  const at = on.findIndex(({ id }) => id === selected);
  const isSelected = at >= 0;
  useEffect(() => { if (isSelected) mark.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [isSelected]);
  const first = on[Math.max(at, 0)];
  const next = on[(at + 1) % on.length] ?? first;
  if (first === undefined || next === undefined) return null;
  const labels = on.map(({ label }) => label).join(', ');
  return (
    <button
      ref={mark} type="button" className={`pl ${first.state}${isSelected ? ' sel' : ''}${region.x + region.width > 0.82 ? ' inward' : ''}`} style={{ left: share(region.x), top: share(region.y), width: share(region.width), height: share(region.height) }}
      aria-pressed={isSelected} aria-label={say('viewer.place', { name: region.name, labels, state: say(`shown-state.${first.state}`) })} onClick={() => onSelect(next.id)}
    ><b>{labels}</b></button>
  );
}

function share(part: number): string {
  return `${part * 100}%`;
}
