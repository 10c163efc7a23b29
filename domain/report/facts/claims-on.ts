import type { Locator } from '../../evidence/locator.ts';
import type { Evidence } from '../../portfolio/portfolio.ts';
import type { CriterionKey } from '../../unit/criterion-key.ts';
import type { BaseContext } from '../base-context.ts';

/** One criterion for which a piece of evidence is claimed or from which it is inferred, and where in it. */
export interface ClaimOn { readonly criterion: CriterionKey; readonly places: readonly Locator[] }

/** Everything claimed of a piece of evidence over the units of the record, inferences that rest on it included. */
export function claimsOn({ input }: BaseContext, evidence: Evidence): readonly ClaimOn[] {
  return input.units.flatMap(({ coverage }) => coverage.criteria).flatMap((criterion) => [
    ...criterion.claims.filter((claim) => claim.evidence.id === evidence.id).map(({ claim }) => ({ criterion: criterion.key, places: claim.places })),
    ...criterion.inferences.filter(({ inference }) => inference.retracted === undefined)
      .flatMap(({ inference }) => inference.from.filter((source) => source.evidence === evidence.id).map(({ places }) => ({ criterion: criterion.key, places }))),
  ]);
}

/** The criteria claimed at a place that `here` accepts. */
export function claimedAt(claims: readonly ClaimOn[], here: (place: Locator) => boolean): readonly CriterionKey[] {
  return [...new Set(claims.filter((claim) => claim.places.some(here)).map((claim) => claim.criterion))];
}

/** The criteria for which the whole of it is claimed. */
export function claimedWhole(claims: readonly ClaimOn[]): readonly CriterionKey[] {
  return [...new Set(claims.filter((claim) => claim.places.length === 0).map((claim) => claim.criterion))];
}

/** Whether a place is the `number`th of its kind (line, paragraph, question), or the time of day at which it stands. */
export function isPlace(kind: 'line' | 'paragraph' | 'question', number: number, times: readonly string[]): (place: Locator) => boolean {
  return (place) => {
    if (place.kind === kind) return number >= place.from && number <= (place.to ?? place.from);
    return place.kind === 'clock' && times.some((time) => time >= place.from && time <= (place.to ?? place.from));
  };
}
