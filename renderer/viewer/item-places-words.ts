import { placesWords } from '../../domain/evidence/locator-words.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import type { Say } from '../../domain/words/say.ts';
import { shownKind } from './file-kind.ts';

/** Places in an item as people say them; a region of one of its photographs names the photograph, not a page. */
export function itemPlacesWords(say: Say, { fields }: Evidence, places: readonly Locator[]): string {
  const kinds = new Set(fields.files.map(shownKind));
  const isPictures = kinds.has('picture') && !kinds.has('pdf');
  return placesWords(say, places.map((place): Locator => (isPictures && place.kind === 'region' ? { kind: 'words', text: say('report.place.region', { number: place.page ?? 1, name: place.name }) } : place)));
}
