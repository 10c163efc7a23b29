import type { Writer, WriterId } from '../command/line.ts';
import type { Counts } from '../portfolio/counts.ts';
import type { Portfolio, Stamp } from '../portfolio/portfolio.ts';
import { hadSeen } from '../portfolio/seen.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import type { UncountedReason } from './coverage.ts';

/** Why what a writer decided in a unit does not count; null where it does. */
export type WhoCounts = (stamp: Stamp, unit: UnitId) => UncountedReason | null;

/**
 * An assessor's decision counts if the centre counts them, they are not the candidate, and, where they are a trainee, somebody
 * else who may countersign had seen it when countersigning the unit.
 */
export function whoCounts(portfolio: Portfolio, counts: Counts): WhoCounts {
  const candidates = new Set([...portfolio.writers.values()].filter((writer) => writer.role === 'candidate').map((writer) => writer.person.id));
  const known = new Map<WriterId, UncountedReason | null>();
  const ofWriter = (id: WriterId): UncountedReason | null => {
    let reason = known.get(id);
    if (reason === undefined) {
      reason = writerReason(portfolio.writers.get(id), candidates, counts);
      known.set(id, reason);
    }
    return reason;
  };
  return (stamp, unit) => ofWriter(stamp.writer) ?? (isTrainee(portfolio, stamp.writer) && !isCountersigned(portfolio, stamp, unit, ofWriter) ? 'not-countersigned' : null);
}

function writerReason(writer: Writer | undefined, candidates: ReadonlySet<string>, counts: Counts): UncountedReason | null {
  if (writer === undefined) return 'unknown-signer';
  if (writer.role !== 'assessor' && writer.role !== 'countersigning-assessor') return 'not-an-assessor';
  if (candidates.has(writer.person.id)) return 'the-candidate';
  const answer = counts(writer);
  return answer === 'yes' ? null : answer;
}

function isTrainee(portfolio: Portfolio, id: WriterId): boolean {
  const person = portfolio.writers.get(id)?.person.id;
  return person !== undefined && portfolio.people.get(person)?.trainee === true;
}

function isCountersigned(portfolio: Portfolio, stamp: Stamp, unit: UnitId, ofWriter: (id: WriterId) => UncountedReason | null): boolean {
  return (portfolio.countersignatures.get(unit) ?? []).some(({ stamp: signed }) =>
    ofWriter(signed.writer) === null && !isTrainee(portfolio, signed.writer) && hadSeen(signed, stamp));
}
