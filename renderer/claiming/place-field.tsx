import { TextInput } from '@mantine/core';
import { shownKind } from '../../domain/evidence/file-kind.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import { placesWords } from '../../domain/evidence/locator-words.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { Say } from '../../domain/words/say.ts';
import { Icon } from '../look/icon.tsx';
import { useSay } from '../words/words.ts';
import type { TypedPlaces } from './typed-places.ts';

interface PlaceFieldProps {
  /** What the place is in; null where that is not chosen yet. */
  readonly item: Evidence | null;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly read: TypedPlaces;
  /** Places that were pointed at in the evidence; they stand instead of typed ones until they are taken away. */
  readonly marked?: readonly Locator[];
  readonly onUnmark?: () => void;
}

/** Where in the evidence, as people write it, with what was understood beside it. */
export function PlaceField({ item, typed, onTyped, read, marked, onUnmark }: PlaceFieldProps) {
  const say = useSay();
  if (marked !== undefined && marked.length > 0) {
    return (
      <div>
        <span className="lab">{say('claiming.place')}</span>
        <p className="row small"><Icon name="mark-place" size="small" /><span dir="auto">{item === null ? placesWords(say, marked) : itemPlacesWords(say, item, marked)}</span>
          {onUnmark === undefined ? null : <button type="button" className="btn quiet sm" onClick={onUnmark}>{say('claiming.place.whole-instead')}</button>}
        </p>
      </div>
    );
  }
  const understood = typed.trim() === '' ? emptyWords(say, item) : read.ok ? say('claiming.place.read', { places: read.words }) : null;
  return (
    <TextInput label={say('claiming.place')} placeholder={say('claiming.place.hint')} value={typed} dir="auto" onChange={(event) => onTyped(event.currentTarget.value)}
      description={understood} inputWrapperOrder={['label', 'input', 'description', 'error']} error={read.ok ? null : `${read.failure.sentence} ${read.failure.next}`} />
  );
}

/** What is meant where nothing is typed, and how a file is named where there are several. */
function emptyWords(say: Say, item: Evidence | null): string {
  const files = item?.fields.files.filter(({ leftOut }) => leftOut === undefined) ?? [];
  const paged = files.filter((file) => shownKind(file) === 'pdf');
  return paged.length > 1 ? say('claiming.place.none-several', { name: paged[0]?.name ?? '' }) : say('claiming.place.none');
}
