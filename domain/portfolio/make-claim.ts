import { z } from 'zod';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import { isCountedPlace, locatorSchema, type CountedPlace, type Locator } from '../evidence/locator.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import { claimOf, putClaim } from './change-draft.ts';
import type { Draft } from './draft.ts';
import type { Claim, Stamp } from './portfolio.ts';

const mostPlaces = 200;

/** Places in one item of evidence; none means the whole item. */
export const placesSchema = z.array(locatorSchema).max(mostPlaces).readonly();

/** Whether a value is a list of counted places as the schema would leave it, found without the schema. */
export function areCountedPlaces(value: unknown): value is readonly CountedPlace[] {
  if (!Array.isArray(value) || value.length > mostPlaces) return false;
  for (const place of value) if (!isCountedPlace(place)) return false;
  return true;
}

const none: readonly never[] = [];

interface Said { readonly evidence: EvidenceId; readonly criterion: CriterionKey; readonly places: readonly Locator[]; readonly how?: string }

/** Makes the claim, or gives the one that is there other places and words: a change on which judgements rest (FORMAT 12). */
export function makeClaim(draft: Draft, { evidence, criterion, places, how }: Said, stamp: Stamp): void {
  const old = claimOf(draft, evidence, criterion);
  const made = old?.made ?? stamp;
  const changes = old === undefined ? none : sameWords(old, places, how) ? old.changes : [...old.changes, stamp];
  const judgements = old?.judgements ?? none;
  const said = how === undefined ? { evidence, criterion, places, made, changes, judgements } : { evidence, criterion, places, how, made, changes, judgements };
  putClaim(draft, old === undefined ? said : { ...cameFrom(old), ...said });
}

/** Where it came from and went to stays, whatever is said of it anew. */
function cameFrom({ brought, broughtTo, left }: Claim): Pick<Claim, 'brought' | 'broughtTo' | 'left'> {
  return { ...(brought === undefined ? {} : { brought }), ...(broughtTo === undefined ? {} : { broughtTo }), ...(left === undefined ? {} : { left }) };
}

/** Claimed again in the very same words and places, and never taken back in between: nothing changed. */
function sameWords(old: Claim, places: readonly Locator[], how: string | undefined): boolean {
  return old.withdrawn === undefined && old.how === how && JSON.stringify(old.places) === JSON.stringify(places);
}
