import type { Locator } from '../../domain/evidence/locator.ts';
import { placesWords } from '../../domain/evidence/locator-words.ts';
import { useSay } from '../words/words.ts';
import type { StageProps } from './shown-place.ts';

interface Stretches extends Pick<StageProps, 'places' | 'selected' | 'onSelect'> {
  /** Of the recording, in seconds. */
  readonly length: number;
  readonly pending: readonly Locator[];
}

type Time = Extract<Locator, { readonly kind: 'time' }>;

/** The stretches of a recording that are places, above its track. */
export function MediaPlaces({ places, selected, onSelect, length, pending }: Stretches) {
  const say = useSay();
  if (length === 0) return null;
  const at = ({ from, to = from }: Time): { readonly left: string; readonly width: string } => ({ left: `${(100 * Math.min(from, length)) / length}%`, width: `${(100 * Math.max(0, Math.min(to, length) - from)) / length}%` });
  const times = (all: readonly Locator[]): readonly Time[] => all.filter((place) => place.kind === 'time');
  return (
    <div className="stretches">
      {places.flatMap(({ id, label, state, places: own }) => times(own).map((time) => (
        <button
          key={`${id}-${time.from}`} type="button" className={`stretch ${state}${id === selected ? ' sel' : ''}`} style={at(time)} aria-pressed={id === selected}
          aria-label={say('viewer.place', { name: placesWords(say, [time]), labels: label, state: say(`shown-state.${state}`) })} onClick={() => onSelect(id)}
        ><b>{label}</b></button>
      )))}
      {times(pending).map((time) => <span key="pending" className="stretch pending" style={at(time)} />)}
    </div>
  );
}
