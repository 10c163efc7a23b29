import { useEffect, useRef, useState } from 'react';
import { useSay } from '../words/words.ts';
import { RegionLayer } from './region-layer.tsx';
import type { StageProps } from './shown-place.ts';
import { usePan } from './use-pan.ts';
import { useSizeOf } from './use-size-of.ts';

const margin = 36;

/** A picture with the places on it; fits at 100%, is moved by dragging it, scrolling, or the arrow keys. */
export function PictureStage({ file, address, places, selected, onSelect, zoom, marking, photograph, onBroken }: StageProps) {
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const room = useSizeOf(stage);
  const [natural, setNatural] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const pan = usePan(stage, marking === null);
  const number = photograph ?? 1;
  useEffect(() => {
    const first = { kind: 'region' as const, name: marking?.nextName ?? '', ...(number > 1 ? { page: number } : {}), x: 0.35, y: 0.4, width: 0.3, height: 0.15 };
    if (marking?.pending.length === 0) marking.setPending([first]);
  }, [marking, number]);
  const fit = natural === null ? 0 : Math.min((room.width - margin) / natural.width, (room.height - margin) / natural.height, 2);
  const size = natural === null ? {} : { width: `${natural.width * fit * zoom}px`, height: `${natural.height * fit * zoom}px` };
  return (
    <div ref={stage} className="stage scrolls" tabIndex={0} role="region" aria-label={file.name} {...pan}>
      <div className="pic" style={size}>
        <img src={address} alt={file.shows ?? say('viewer.picture', { name: file.name })} draggable={false} onError={onBroken} onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => setNatural({ width: naturalWidth, height: naturalHeight })} />
        {natural === null ? null : <RegionLayer places={places} selected={selected} onSelect={onSelect} marking={marking} page={number} numbered={number > 1} draws />}
      </div>
    </div>
  );
}
