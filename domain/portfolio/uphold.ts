import type { EvidenceId } from '../evidence/evidence-id.ts';
import type { CriterionKey, UnitId } from '../unit/criterion-key.ts';
import { alsoWhereBrought } from './brought-claims.ts';
import { replaceClaim } from './change-draft.ts';
import type { Draft } from './draft.ts';
import type { Claim, Judgement, Stamp, Verdict } from './portfolio.ts';
import { hadSeen } from './seen.ts';

/** What was last judged of the claim that this one was brought over from, as far as it came along; null where nothing was, or it was not brought over. */
export function judgedBefore({ brought, judgements }: Pick<Claim, 'brought' | 'judgements'>): Judgement | null {
  if (brought === undefined) return null;
  return judgements.findLast(({ stamp }) => !hadSeen(stamp, brought.stamp)) ?? null;
}

interface UpheldJudgement { readonly evidence: EvidenceId; readonly criterion: CriterionKey; readonly verdict: Verdict }

/** The verdict of before, with its words, as a judgement made now. */
export function upholdJudgement(draft: Draft, { evidence, criterion, verdict }: UpheldJudgement, stamp: Stamp): void {
  const upholdAt = (key: CriterionKey): void => {
    replaceClaim(draft, evidence, key, (claim) => {
      const before = judgedBefore(claim);
      const why = before?.verdict === verdict ? before.why : undefined;
      return { ...claim, judgements: [...claim.judgements, { verdict, ...(why === undefined ? {} : { why }), stamp, upholds: true }] };
    });
  };
  upholdAt(criterion);
  alsoWhereBrought(draft, { evidence, criterion }, stamp, upholdAt);
}

/** The same sources and ground for the later edition's statement, as an inference made now. */
export function upholdInference(draft: Draft, { inference: id, upholds, criterion }: { readonly inference: string; readonly upholds: string; readonly criterion: CriterionKey }, stamp: Stamp): void {
  const before = draft.inferences.get(upholds);
  if (before !== undefined) draft.inferences.set(id, { id, criterion, from: before.from, ground: before.ground, stamp, upholds });
}

/** The same reason for the later edition's criteria. */
export function upholdReason(draft: Draft, { reason: id, upholds, criteria }: { readonly reason: string; readonly upholds: string; readonly criteria: readonly CriterionKey[] }, stamp: Stamp): void {
  const before = draft.reasons.get(upholds);
  if (before !== undefined) draft.reasons.set(id, { id, criteria, because: before.because, stamp, upholds });
}

/** The same grounds for the later edition's rule. */
export function upholdConfirmation(draft: Draft, { confirmation: id, upholds, unit, rule }: { readonly confirmation: string; readonly upholds: string; readonly unit: UnitId; readonly rule: string }, stamp: Stamp): void {
  const before = draft.confirmations.get(upholds);
  if (before !== undefined) draft.confirmations.set(id, { id, unit, rule, grounds: before.grounds, stamp, upholds });
}
