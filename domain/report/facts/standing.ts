import type { UncountedReason } from '../../coverage/coverage.ts';
import { whoCounts } from '../../coverage/who-counts.ts';
import type { WriterId } from '../../command/line.ts';
import type { Decision, Portfolio } from '../../portfolio/portfolio.ts';
import { restsOnChanged } from '../../portfolio/rests-on-changed.ts';
import { unitAssurance } from '../../sampling/unit-assurance.ts';
import type { ReportInput, UnitInput } from '../report-input.ts';

/**
 * How the decision on a unit stands. `changed`: something it rests on changed afterwards, unseen (FORMAT 12), or the unit's reading
 * was corrected. `uncounted`: whoever decided does not count here, `why` says so. `to-countersign`: a trainee's, not yet confirmed.
 * `to-verify`: sampled, and the quality assurance is not finished. Only `final` completes a record.
 */
export interface Standing { readonly decision: Decision | null; readonly state: 'none' | 'final' | 'changed' | 'uncounted' | 'to-countersign' | 'to-verify'; readonly why: UncountedReason | null }

/** The last decision on a unit, and whether it stands. */
export function decisionStanding(input: Pick<ReportInput, 'portfolio' | 'counts'>, unit: Pick<UnitInput, 'id'>): Standing {
  const decision = input.portfolio.decisions.get(unit.id)?.at(-1) ?? null;
  if (decision === null) return { decision, state: 'none', why: null };
  const who = whoCounts(input.portfolio, input.counts);
  const why = who(decision.stamp, unit.id);
  if (why !== null && why !== 'not-countersigned') return { decision, state: 'uncounted', why };
  if (restsOnChanged(input.portfolio, unit.id, decision.stamp, new Set(), (stamp) => who(stamp, unit.id) === null)) return { decision, state: 'changed', why: null };
  if (why === 'not-countersigned') return { decision, state: 'to-countersign', why };
  return { decision, state: verified(input, unit) ? 'final' : 'to-verify', why: null };
}

/** Whether what a writer judged counts here. */
export function writerCounts(input: ReportInput, id: WriterId): boolean {
  const writer = input.portfolio.writers.get(id);
  return writer !== undefined && input.counts(writer) === 'yes';
}

/** Whether a writer's judgements count only once countersigned. */
export function isTrainee(portfolio: Portfolio, id: WriterId): boolean {
  const person = portfolio.writers.get(id)?.person.id;
  return person !== undefined && portfolio.people.get(person)?.trainee === true;
}

function verified({ portfolio }: Pick<ReportInput, 'portfolio'>, { id }: Pick<UnitInput, 'id'>): boolean {
  const { state } = unitAssurance(portfolio, id);
  return state === 'agreed' || state === 'not-sampled';
}
