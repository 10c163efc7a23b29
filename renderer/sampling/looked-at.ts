import type { ClaimCoverage, CriterionCoverage, InferenceCoverage, UnitCoverage } from '../../domain/coverage/coverage.ts';
import type { Locator } from '../../domain/evidence/locator.ts';
import type { Portfolio, Sample } from '../../domain/portfolio/portfolio.ts';
import { lookedCriteria } from '../../domain/sampling/own-hand.ts';
import type { Say } from '../../domain/words/say.ts';
import { nameOf } from '../parts/criterion-names.ts';
import { claimShows } from '../parts/shown-states.ts';
import type { ShownState } from '../parts/state-glyph.tsx';
import type { ShownPlace } from '../viewer/shown-place.ts';

/** One criterion that a sampled item is looked at for, with what stands there now: a claim, or inferences from the item. Nothing where both were taken back. */
export interface LookedAt {
  readonly criterion: CriterionCoverage;
  readonly name: string;
  readonly claim: ClaimCoverage | null;
  readonly inferences: readonly InferenceCoverage[];
  readonly places: readonly Locator[];
  readonly shows: ShownState;
}

/** What to look at in a sampled item, in the order of the unit. */
export function lookedAt(say: Say, portfolio: Portfolio, coverage: UnitCoverage, sample: Sample): readonly LookedAt[] {
  const keys = new Set(lookedCriteria(portfolio, sample));
  return coverage.criteria.filter(({ key }) => keys.has(key)).map((criterion): LookedAt => {
    const claim = criterion.claims.find(({ evidence }) => evidence.id === sample.evidence) ?? null;
    const inferences = criterion.inferences.filter(({ inference }) => inference.from.some(({ evidence }) => evidence === sample.evidence));
    const inferred = inferences.flatMap(({ inference }) => inference.from).filter(({ evidence }) => evidence === sample.evidence).flatMap(({ places }) => places);
    const shows = claim !== null ? claimShows[claim.state] : inferences.some(({ stands }) => stands) ? 'accepted' : 'aside';
    return { criterion, name: nameOf(say, coverage, criterion), claim, inferences, places: claim?.claim.places ?? inferred, shows };
  });
}

/** Where in the item that is, each place under its criterion's name. */
export function placesLookedAt(looked: readonly LookedAt[]): readonly ShownPlace[] {
  return looked.filter(({ places }) => places.length > 0).map(({ criterion: { key }, name, places, shows }) => ({ id: key, label: name, state: shows, places }));
}
