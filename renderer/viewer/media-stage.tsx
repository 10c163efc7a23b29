import { useEffect, useRef, useState } from 'react';
import { Icon } from '../look/icon.tsx';
import { timeWords } from '../../domain/evidence/locator-words.ts';
import { useSay } from '../words/words.ts';
import { MediaPlaces } from './media-places.tsx';
import type { Marking, StageProps } from './shown-place.ts';

const leap = 5;

/** A recording, with controls of its own; a place is a time, or the stretch from one time to another. */
export function MediaStage({ file, address, kind, places, selected, onSelect, marking, zoom, onBroken }: StageProps & { readonly kind: 'audio' | 'video' }) {
  const say = useSay();
  const media = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(0);
  const [plays, setPlays] = useState(false);
  const seek = (seconds: number): void => {
    const to = Math.min(Math.max(0, seconds), length);
    if (media.current !== null) media.current.currentTime = to;
    setAt(to);
  };
  const toggle = (): void => { if (plays) media.current?.pause(); else void media.current?.play().catch(onBroken); };
  const chosen = places.find(({ id }) => id === selected)?.places.find((place) => place.kind === 'time');
  const start = chosen?.kind === 'time' ? chosen.from : null;
  useEffect(() => { if (start !== null && media.current !== null) media.current.currentTime = start; }, [start]);
  useMarkedTime(marking, at);
  return (
    <div className="stage media">
      {kind === 'audio' ? <div className="sound" aria-hidden="true"><Icon name="music" size="huge" /></div> : null}
      <video
        ref={media} className={kind} src={address} preload="metadata" aria-label={file.name} style={kind === 'video' ? { maxWidth: `${Math.min(100, 100 * zoom)}%` } : {}} onError={onBroken} onClick={toggle}
        onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)} onDurationChange={({ currentTarget: { duration } }) => setLength(Number.isFinite(duration) ? duration : 0)} onPlay={() => setPlays(true)} onPause={() => setPlays(false)}
      />
      <div className="controls" role="group" aria-label={say('viewer.controls')}>
        <button type="button" className="btn icon" aria-label={plays ? say('viewer.pause') : say('viewer.play')} onClick={toggle}><Icon name={plays ? 'pause' : 'play'} /></button>
        <span className="num small">{timeWords(at)}</span>
        <div className="track">
          <MediaPlaces places={places} selected={selected} onSelect={onSelect} length={length} pending={marking?.pending ?? []} />
          <input type="range" min={0} max={Math.max(length, 0.1)} step={0.5} value={Math.min(at, length)} aria-label={say('viewer.position')} aria-valuetext={timeWords(at)} onChange={({ currentTarget }) => seek(Number(currentTarget.value))} />
        </div>
        <span className="num small dim">{timeWords(length)}</span>
        <button type="button" className="btn quiet sm" onClick={() => seek(at - leap)}>{say('viewer.back', { count: leap })}</button>
        <button type="button" className="btn quiet sm" onClick={() => seek(at + leap)}>{say('viewer.ahead', { count: leap })}</button>
      </div>
      {marking === null ? null : <MarkTimes marking={marking} at={at} />}
    </div>
  );
}

/** Marking begins at the time where one is. */
function useMarkedTime(marking: Marking | null, at: number): void {
  useEffect(() => { if (marking?.pending.length === 0) marking.setPending([{ kind: 'time', from: Math.floor(at) }]); }, [marking, at]);
}

function MarkTimes({ marking, at }: { readonly marking: Marking; readonly at: number }) {
  const say = useSay();
  const [place] = marking.pending;
  const from = place?.kind === 'time' ? place.from : 0;
  const now = Math.floor(at);
  return (
    <div className="row wrap marktimes">
      <button type="button" className="btn sm" onClick={() => marking.setPending([{ kind: 'time', from: now }])}>{say('viewer.marking.from-here', { time: timeWords(now) })}</button>
      <button type="button" className="btn sm" disabled={now <= from} onClick={() => marking.setPending([{ kind: 'time', from, to: now }])}>{say('viewer.marking.to-here', { time: timeWords(now) })}</button>
    </div>
  );
}
