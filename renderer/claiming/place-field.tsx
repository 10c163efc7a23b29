import { TextInput } from '@mantine/core';
import type { Locator } from '../../domain/evidence/locator.ts';
import { placesWords } from '../../domain/evidence/locator-words.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { TypedPlaces } from './typed-places.ts';

interface PlaceFieldProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly read: TypedPlaces;
  /** Places that were pointed at in the evidence; they stand instead of typed ones until they are taken away. */
  readonly marked?: readonly Locator[];
  readonly onUnmark?: () => void;
}

/** Where in the evidence, as people write it, with what was understood beside it. */
export function PlaceField({ typed, onTyped, read, marked, onUnmark }: PlaceFieldProps) {
  const say = useSay();
  if (marked !== undefined && marked.length > 0) {
    return (
      <div>
        <span className="lab">{say('claiming.place')}</span>
        <p className="row small"><Icon name="mark-place" size="small" /><span dir="auto">{placesWords(say, marked)}</span>
          {onUnmark === undefined ? null : <button type="button" className="btn quiet sm" onClick={onUnmark}>{say('claiming.place.whole-instead')}</button>}
        </p>
      </div>
    );
  }
  const understood = typed.trim() === '' ? say('claiming.place.none') : read.ok ? say('claiming.place.read', { places: read.words }) : null;
  return (
    <TextInput label={say('claiming.place')} placeholder={say('claiming.place.hint')} value={typed} dir="auto" onChange={(event) => onTyped(event.currentTarget.value)}
      description={understood} inputWrapperOrder={['label', 'input', 'description', 'error']} error={read.ok ? null : `${read.failure.sentence} ${read.failure.next}`} />
  );
}
