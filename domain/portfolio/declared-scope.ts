import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';
import type { Entry } from './entry.ts';
import { keysOf } from './entry-keys.ts';
import type { Portfolio } from './portfolio.ts';

/** What a declaration on some units looks at: those units, and evidence that is not claimed for other units alone. */
export interface DeclaredScope {
  evidence(id: EvidenceId): boolean;
  entry(entry: Entry): boolean;
}

function unitOf(criterion: CriterionKey): string {
  return criterion.slice(0, criterion.indexOf('#'));
}

/** For each item the units it is claimed for, by claims that stand. */
function claimedFor(portfolio: Portfolio): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const [criterion, claims] of portfolio.claims) {
    for (const claim of claims.values()) {
      if (claim.withdrawn !== undefined) continue;
      const known = units.get(claim.evidence);
      if (known === undefined) units.set(claim.evidence, new Set([unitOf(criterion)]));
      else known.add(unitOf(criterion));
    }
  }
  return units;
}

type Place = { readonly kind: 'units'; readonly units: readonly string[] } | { readonly kind: 'evidence'; readonly evidence: string } | null;

const inUnits = (...units: readonly (string | undefined)[]): Place => ({ kind: 'units', units: units.filter((unit) => unit !== undefined) });

/** Where an object belongs: to units, to an item of evidence, or to the portfolio as a whole (null). */
function placeOf(portfolio: Portfolio, key: string): Place {
  const colon = key.indexOf(':');
  const id = key.slice(colon + 1);
  switch (key.slice(0, colon)) {
    case 'unit': return inUnits(id);
    case 'claim': return inUnits(id.slice(id.indexOf(' ') + 1, id.indexOf('#')));
    case 'evidence': return { kind: 'evidence', evidence: id };
    case 'inference': return inUnits(...[portfolio.inferences.get(id)].map((found) => found && unitOf(found.criterion)));
    case 'reason': return inUnits(...(portfolio.reasons.get(id)?.criteria ?? []).map(unitOf));
    case 'confirmation': return inUnits(portfolio.confirmations.get(id)?.unit);
    case 'sample': return inUnits(portfolio.samples.get(id)?.unit);
    case 'feedback': return placeOfFeedback(portfolio, id);
    default: return null;
  }
}

function placeOfFeedback(portfolio: Portfolio, id: string): Place {
  const on = portfolio.feedback.get(id)?.on;
  if (on?.kind === 'unit') return inUnits(on.unit);
  return on?.kind === 'evidence' ? { kind: 'evidence', evidence: on.evidence } : null;
}

/** The scope of a declaration on these units, as the portfolio stands; none named means all. */
export function declaredScope(portfolio: Portfolio, on: readonly UnitId[]): DeclaredScope {
  const named = new Set<string>(on.length > 0 ? on : portfolio.units.keys());
  const claimed = claimedFor(portfolio);
  const holds = (evidence: string): boolean => {
    const units = claimed.get(evidence);
    return units === undefined || [...units].some((unit) => named.has(unit));
  };
  return {
    evidence: holds,
    entry(entry) {
      const places = [...keysOf(entry, 'makes'), ...keysOf(entry, 'refers')].map((key) => placeOf(portfolio, key));
      const spoken = places.flatMap((place) => (place?.kind === 'units' ? place.units : []));
      if (spoken.length > 0) return spoken.some((unit) => named.has(unit));
      return places.every((place) => place?.kind !== 'evidence' || holds(place.evidence));
    },
  };
}
