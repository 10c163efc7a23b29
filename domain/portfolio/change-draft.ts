import type { EvidenceId } from '../evidence/evidence-id.ts';
import { splitReference } from '../evidence/split-reference.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import type { Draft } from './draft.ts';
import type { Claim, Evidence, Portfolio } from './portfolio.ts';

/** Replaces an object in one of the draft's maps by what `change` makes of it; does nothing where there is none. */
export function replace<K, V>(map: Map<K, V>, key: K, change: (old: V) => V): void {
  const old = map.get(key);
  if (old !== undefined) map.set(key, change(old));
}

/** A copy without some fields. */
export function without<T extends object, K extends keyof T>(object: T, ...names: readonly K[]): Omit<T, K> {
  const copy = { ...object };
  for (const name of names) Reflect.deleteProperty(copy, name);
  return copy;
}

/** Adds to a list kept by key; the list is a new one. */
export function append<K, V>(map: Map<K, readonly V[]>, key: K, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** The claim of this evidence for this criterion, also a withdrawn one. */
export function claimOf(portfolio: Portfolio, evidence: EvidenceId, criterion: CriterionKey): Claim | undefined {
  return portfolio.claims.get(criterion)?.get(evidence);
}

/** Puts a claim in its place. */
export function putClaim(draft: Draft, claim: Claim): void {
  const claims = draft.claims.get(claim.criterion);
  if (claims === undefined) draft.claims.set(claim.criterion, new Map([[claim.evidence, claim]]));
  else claims.set(claim.evidence, claim);
}

/** Changes a claim that is there. */
export function replaceClaim(draft: Draft, evidence: EvidenceId, criterion: CriterionKey, change: (old: Claim) => Claim): void {
  const claims = draft.claims.get(criterion);
  if (claims !== undefined) replace(claims, evidence, change);
}

/** Remembers that a reference was allotted: its number is never used again in its series. */
export function allot(draft: Draft, reference: Evidence['reference']): void {
  const [series, number] = splitReference(reference);
  if (number > (draft.numbers.get(series) ?? 0)) draft.numbers.set(series, number);
}
