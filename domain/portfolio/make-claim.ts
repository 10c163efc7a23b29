import { z } from 'zod';
import type { EvidenceId } from '../evidence/evidence-id.ts';
import { locatorSchema, type Locator } from '../evidence/locator.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import { claimOf, putClaim } from './change-draft.ts';
import type { Draft } from './draft.ts';
import type { Claim, Stamp } from './portfolio.ts';

/** Places in one item of evidence; none means the whole item. */
export const placesSchema = z.array(locatorSchema).max(200).readonly();

interface Said { readonly evidence: EvidenceId; readonly criterion: CriterionKey; readonly places: readonly Locator[]; readonly how?: string }

/** Makes the claim, or gives the one that is there other places and words: a change on which judgements rest (FORMAT 12). */
export function makeClaim(draft: Draft, { evidence, criterion, places, how }: Said, stamp: Stamp): void {
  const old = claimOf(draft, evidence, criterion);
  const said = { evidence, criterion, places, ...(how === undefined ? {} : { how }) };
  if (old === undefined) putClaim(draft, { ...said, made: stamp, changes: [], judgements: [] });
  else putClaim(draft, { ...said, made: old.made, changes: sameWords(old, said) ? old.changes : [...old.changes, stamp], judgements: old.judgements });
}

/** Claimed again in the very same words and places, and never taken back in between: nothing changed. */
function sameWords(old: Claim, said: Said): boolean {
  return old.withdrawn === undefined && old.how === said.how && JSON.stringify(old.places) === JSON.stringify(said.places);
}
