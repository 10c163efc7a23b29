import type { Say } from '../../domain/words/say.ts';
import { nameOf } from './criterion-names.ts';
import { claimShows } from './shown-states.ts';
import type { ClaimHere } from '../portfolio/claims-to-judge.ts';
import type { ShownPlace } from '../viewer/shown-place.ts';

/** Every claimed place of an item, each under its criterion's name and in its state. */
export function placesOf(say: Say, claims: Iterable<ClaimHere>, item: ClaimHere['claim']['evidence']): readonly ShownPlace[] {
  const found: ShownPlace[] = [];
  for (const { claim, criterion, coverage } of claims) {
    if (claim.evidence.id === item.id && claim.claim.places.length > 0) found.push({ id: criterion.key, label: nameOf(say, coverage, criterion), state: claimShows[claim.state], places: claim.claim.places });
  }
  return found;
}
