import type { Command } from '../../domain/command/kinds.ts';
import { assessmentFor } from '../../domain/coverage/assessment-for.ts';
import { qualityWords } from '../../domain/coverage/assessment-words.ts';
import type { EvidenceId } from '../../domain/evidence/evidence-id.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { lacking } from '../../domain/portfolio/assessment-standing.ts';
import type { Assessment, Evidence, Quality } from '../../domain/portfolio/portfolio.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { fail } from '../../domain/words/fail.ts';
import { findPresented } from './find-evidence.ts';
import { mostWords, optionalWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** What an assessor finds of an item as a whole: all three are said, and why where one of them is not yet. */
export interface AssessRequest extends Pick<Assessment, Quality> { readonly reference: string; readonly why?: string }

/** Says of an item, once for all its claims, whether it is valid, authentic and current. Answers with what it is not yet. */
export async function assess(work: Work, { reference, valid, authentic, current, why }: AssessRequest): Promise<Result<readonly Quality[]>> {
  const { say } = work.context;
  const evidence = findPresented(work, reference);
  if (!evidence.ok) return evidence;
  const not = lacking({ valid, authentic, current });
  const words = not.length > 0 ? readWords(say, say('field.why'), why ?? '', mostWords) : done('');
  if (!words.ok) return words;
  const acted = await work.session.act([{ kind: 'assess', v: 1, evidence: evidence.value.id, valid, authentic, current, ...optionalWords('why', why) }]);
  return acted.ok ? done(not) : acted;
}

/** That an item is all three. */
export function foundAll(evidence: EvidenceId): Command {
  return { kind: 'assess', v: 1, evidence, valid: 'yes', authentic: 'yes', current: 'yes' };
}

/**
 * What is said of an item along with accepting a claim on it: that it is all three, where that does not stand yet. Where it was found not to
 * be, nothing on it is accepted before somebody says that it is now: with `found`, whoever accepts says so.
 */
export function assessedAlong({ session, context, counts }: Work, item: Evidence, units: readonly UnitId[], found: boolean): Result<readonly Command[]> {
  const { state, lacking: not } = assessmentFor(session.portfolio, counts, session.who.person, units, item);
  if (state === 'found') return done([]);
  if (state === 'not-yet' && !found) return fail(context.say, 'assessed-not-yet', { reference: item.reference, qualities: qualityWords(context.say, not) });
  return done([foundAll(item.id)]);
}
