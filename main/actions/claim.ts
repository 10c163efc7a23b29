import { readItemPlaces } from '../../domain/evidence/item-places.ts';
import { readPlaces as readTypedPlaces } from '../../domain/evidence/read-places.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Evidence } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { findCriteria, type AddressedCriterion } from './find-criteria.ts';
import { findPresented } from './find-evidence.ts';
import { optionalWords } from './words.ts';
import type { Work } from './work.ts';

/** Where in the evidence: as typed, or as places that were pointed at. */
export type PlacesGiven = string | readonly Locator[];

/** Evidence and criteria, as typed: a reference and addresses. */
export interface ClaimRequest { readonly reference: string; readonly addresses: readonly string[]; readonly at?: PlacesGiven; readonly how?: string }

/** Claims that this evidence, there, shows these criteria, thus: one action. Answers with how many. */
export async function claim(work: Work, request: ClaimRequest): Promise<Result<number>> {
  const found = findBoth(work, request);
  if (!found.ok) return found;
  const { evidence, criteria } = found.value;
  const places = readPlaces(request.at, work.context.say, evidence);
  if (!places.ok) return places;
  const words = optionalWords('how', request.how);
  const acted = await work.session.act(criteria.map(({ key }) => ({ kind: 'claim', v: 1, evidence: evidence.id, criterion: key, places: places.value, ...words })));
  return acted.ok ? done(criteria.length) : acted;
}

/** Finds evidence that is presented and the criteria at the addresses. */
export function findBoth(work: Work, request: Pick<ClaimRequest, 'reference' | 'addresses'>): Result<{ readonly evidence: Evidence; readonly criteria: readonly AddressedCriterion[] }> {
  const evidence = findPresented(work, request.reference);
  if (!evidence.ok) return evidence;
  const criteria = findCriteria(work, request.addresses);
  return criteria.ok ? done({ evidence: evidence.value, criteria: criteria.value }) : criteria;
}

/** Reads where in the evidence; nothing said is the whole of it. An item that is there already may have several files, each named before its places. */
export function readPlaces(at: PlacesGiven | undefined, say: Say, item: Evidence | null): Result<readonly Locator[]> {
  if (at === undefined) return done([]);
  if (typeof at !== 'string') return done(at);
  const places = item === null ? readTypedPlaces(at) : readItemPlaces(say, item, at);
  return places === null ? fail(say, 'not-a-place', { place: at }) : done(places);
}
