import type { ClaimState, CriterionState } from '../../domain/coverage/coverage.ts';
import type { RuleState } from '../../domain/rules/verdict.ts';
import type { ShownState } from './state-glyph.tsx';

/** How each state of a criterion shows. */
export const criterionShows: Readonly<Record<CriterionState, ShownState>> = { nothing: 'none', claimed: 'claimed', accepted: 'accepted', inferred: 'accepted', 'not-yet': 'notyet', 'more-needed': 'more' };

/** How each state of a claim shows. */
export const claimShows: Readonly<Record<ClaimState, ShownState>> = { waiting: 'claimed', accepted: 'accepted', 'not-yet': 'notyet', 'more-needed': 'more', stale: 'stale', uncounted: 'stale' };

/** How each state of a rule shows. */
export const ruleShows: Readonly<Record<RuleState, ShownState>> = { met: 'accepted', open: 'more', 'for-a-person': 'person', shown: 'none' };
