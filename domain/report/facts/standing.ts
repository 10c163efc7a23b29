import type { UncountedReason } from '../../coverage/coverage.ts';
import { whoCounts } from '../../coverage/who-counts.ts';
import type { WriterId } from '../../command/line.ts';
import { hadSeen, unseenChange } from '../../portfolio/seen.ts';
import type { Decision, Portfolio, Stamp } from '../../portfolio/portfolio.ts';
import type { ReportInput, UnitInput } from '../report-input.ts';

/**
 * How the decision on a unit stands. `changed`: something it rests on changed afterwards, unseen (FORMAT 12), or the unit's reading
 * was corrected. `uncounted`: whoever decided does not count here, `why` says so. `to-countersign`: a trainee's, not yet confirmed.
 * `to-verify`: sampled, and the quality assurance is not finished. Only `final` completes a record.
 */
export interface Standing { readonly decision: Decision | null; readonly state: 'none' | 'final' | 'changed' | 'uncounted' | 'to-countersign' | 'to-verify'; readonly why: UncountedReason | null }

/** The last decision on a unit, and whether it stands. */
export function decisionStanding(input: ReportInput, unit: UnitInput): Standing {
  const decision = input.portfolio.decisions.get(unit.id)?.at(-1) ?? null;
  if (decision === null) return { decision, state: 'none', why: null };
  const why = whoCounts(input.portfolio, input.counts)(decision.stamp, unit.id);
  if (why !== null && why !== 'not-countersigned') return { decision, state: 'uncounted', why };
  if (restsOnChanged(input.portfolio, unit, decision.stamp)) return { decision, state: 'changed', why: null };
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

function restsOnChanged(portfolio: Portfolio, { id }: UnitInput, decided: Stamp): boolean {
  const corrected = (portfolio.units.get(id)?.replaced ?? []).some((replaced) => !hadSeen(decided, replaced.stamp));
  const ofUnit = [...portfolio.claims].filter(([key]) => key.startsWith(`${id}#`)).flatMap(([, claims]) => [...claims.values()]);
  return corrected || ofUnit.some((claim) => {
    const accepted = claim.judgements.some((judgement) => judgement.verdict === 'accepted' && hadSeen(decided, judgement.stamp));
    if (!accepted) return false;
    const evidence = portfolio.evidence.get(claim.evidence);
    const gone = [claim.withdrawn, evidence?.withdrawn?.stamp, evidence?.erased?.stamp].filter((stamp) => stamp !== undefined);
    return gone.some((stamp) => !hadSeen(decided, stamp)) || unseenChange(decided, [...claim.changes, ...(evidence?.changes ?? [])]) !== null;
  });
}

function verified({ portfolio }: ReportInput, { id }: UnitInput): boolean {
  const samples = [...portfolio.samples.values()].filter((sample) => sample.unit === id);
  const last = new Map([...portfolio.findings.values()].map((finding) => [finding.sample, finding.result]));
  return samples.every((sample) => last.get(sample.id) === 'agreed');
}
