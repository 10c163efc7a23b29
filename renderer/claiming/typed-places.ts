import { itemPlacesWords, readItemPlaces } from '../../domain/evidence/item-places.ts';
import { placesWords } from '../../domain/evidence/locator-words.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import { readPlaces } from '../../domain/evidence/read-places.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { sayFailure } from '../../domain/words/fail.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import type { Say } from '../../domain/words/say.ts';

/** What was understood of a place as typed; nothing typed is the whole item. */
export type TypedPlaces = { readonly ok: true; readonly places: readonly Locator[]; readonly words: string } | { readonly ok: false; readonly failure: Failure };

/** Reads places as typed. In what somebody watched, times are times of day; elsewhere times within a recording. */
export function typedPlaces(say: Say, typed: string, evidence: Evidence | null): TypedPlaces {
  const times = evidence?.fields.method === 'observation' && evidence.fields.files.length === 0 ? 'time-of-day' : 'recording';
  const places = typed.trim() === '' ? [] : evidence === null ? readPlaces(typed, times) : readItemPlaces(say, evidence, typed, times);
  return places === null ? { ok: false, failure: sayFailure(say, 'not-a-place', { place: typed }) } : { ok: true, places, words: evidence === null ? placesWords(say, places) : itemPlacesWords(say, evidence, places) };
}
