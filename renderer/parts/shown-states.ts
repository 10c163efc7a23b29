import type { ClaimState, CriterionState } from '../../domain/coverage/coverage.ts';
import type { RuleState } from '../../domain/rules/verdict.ts';
import type { SampleState } from '../../domain/sampling/sample-standing.ts';
import type { AssuranceState } from '../../domain/sampling/unit-assurance.ts';
import type { ShownState } from './state-glyph.tsx';

/** How each state of a criterion shows. */
export const criterionShows: Readonly<Record<CriterionState, ShownState>> = { nothing: 'none', claimed: 'claimed', accepted: 'accepted', inferred: 'accepted', 'not-yet': 'notyet', 'more-needed': 'more' };

/** How each state of a claim shows. */
export const claimShows: Readonly<Record<ClaimState, ShownState>> = { waiting: 'claimed', accepted: 'accepted', 'not-yet': 'notyet', 'more-needed': 'more', stale: 'stale', uncounted: 'stale' };

/** How each state of a rule shows. */
export const ruleShows: Readonly<Record<RuleState, ShownState>> = { met: 'accepted', open: 'more', 'for-a-person': 'person', shown: 'none' };

/** How each state of a sample shows. */
export const sampleShows: Readonly<Record<SampleState, ShownState>> = { 'to-see': 'none', 'not-seen': 'more', agreed: 'accepted', changed: 'stale', 'not-agreed': 'notyet', answered: 'claimed' };

/** How the quality assurance of a unit shows. */
export const assuranceShows: Readonly<Record<AssuranceState, ShownState>> = { 'not-sampled': 'none', 'in-hand': 'claimed', returned: 'notyet', agreed: 'accepted' };
