import type { ClaimState } from '../../domain/coverage/coverage.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { itemPlacesWords } from '../../domain/evidence/item-places.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { claimShows } from '../parts/shown-states.ts';
import { allClaims, type ClaimHere } from '../portfolio/claims-to-judge.ts';
import type { View } from '../portfolio/view.ts';
import type { ShownPlace } from '../viewer/shown-place.ts';
import type { Say } from '../../domain/words/say.ts';

export type ClaimsByItem = ReadonlyMap<EvidenceId, readonly ClaimHere[]>;

/** Every claim, by the item that it rests on. */
export function claimsByItem(view: Pick<View, 'units' | 'coverage'>): ClaimsByItem {
  const found = new Map<EvidenceId, ClaimHere[]>();
  for (const here of allClaims(view)) {
    const { id } = here.claim.evidence;
    const there = found.get(id);
    if (there === undefined) found.set(id, [here]);
    else there.push(here);
  }
  return found;
}

/** How many claims of an item stand in each state, in the order in which they are shown. */
export function countStates(claims: readonly ClaimHere[]): readonly (readonly [ClaimState, number])[] {
  const order: readonly ClaimState[] = ['accepted', 'more-needed', 'not-yet', 'stale', 'uncounted', 'waiting'];
  return order.flatMap((state) => {
    const count = claims.filter(({ claim }) => claim.state === state).length;
    return count === 0 ? [] : [[state, count] as const];
  });
}

/** The places that claims name in an item, as the viewer shows them. */
export function placesOf(say: Say, claims: readonly ClaimHere[]): readonly ShownPlace[] {
  return claims.filter(({ claim }) => claim.claim.places.length > 0).map(({ coverage, criterion, claim }) => ({ id: criterion.key, label: nameOf(say, coverage, criterion), state: claimShows[claim.state], places: claim.claim.places }));
}

/** Where in the item, as a claim says it. */
export function whereWords(say: Say, { claim }: ClaimHere): string {
  return itemPlacesWords(say, claim.evidence, claim.claim.places);
}
