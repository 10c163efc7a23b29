import type { ClaimCoverage, UncountedReason } from '../../coverage/coverage.ts';
import { unseenChange } from '../../portfolio/seen.ts';
import type { Stamp, Verdict } from '../../portfolio/portfolio.ts';
import { assertNever } from '../../text/assert-never.ts';
import type { BaseContext } from '../base-context.ts';
import { initialsOf } from '../base-context.ts';
import { doneMark, openMark, refusedMark } from '../build/marks.ts';
import type { Text } from '../text.ts';
import type { UnitFacts } from '../unit-context.ts';
import { byAndDay } from './by-words.ts';
import { dayOf } from './when.ts';

/** What the assessor said of a claim, as its line shows it. What does not count stands framed or open, never as accepted. */
export function judgementMark({ say }: Pick<UnitFacts, 'say'>, { state }: ClaimCoverage): Text {
  switch (state) {
    case 'accepted': return doneMark(say('report.judgement.accepted'));
    case 'not-yet': return refusedMark('✘', say('report.judgement.not-yet'));
    case 'more-needed': return refusedMark('+', say('report.judgement.more-needed'));
    case 'waiting': return openMark(say('report.judgement.waiting'), '○');
    case 'stale': return openMark(say('report.judgement.stale'), '○');
    case 'uncounted': return openMark(say('report.judgement.uncounted'), '○');
    default: return assertNever(state);
  }
}

/** The plain word of a verdict, in running text. */
export function verdictWord({ say }: Pick<UnitFacts, 'say'>, verdict: Verdict): string {
  return say(`report.verdict.${verdict}`);
}

/** The lines of words under a claim: the candidate's, the assessor's, why a judgement does not count, and what was judged before. */
export function claimNotes(context: UnitFacts, coverage: ClaimCoverage): readonly string[] {
  const { say } = context;
  const { claim, judgement } = coverage;
  const earlier = claim.judgements.filter((one) => one !== judgement && one.stamp.line !== judgement?.stamp.line);
  return [
    ...(claim.how === undefined ? [] : [say('report.note.candidate', { words: claim.how })]),
    ...earlier.map((one) => say('report.note.earlier', { verdict: verdictWord(context, one.verdict), by: byAndDay(context, one.stamp), why: one.why ?? '' }).trimEnd()),
    ...(judgement?.why === undefined ? [] : [say('report.note.assessor', { words: judgement.why })]),
    ...standingNotes(context, coverage),
  ];
}

function standingNotes(context: UnitFacts, { claim, evidence, state, judgement, uncounted }: ClaimCoverage): readonly string[] {
  if (judgement === null) return [];
  const { say } = context;
  const said = { verdict: verdictWord(context, judgement.verdict), by: byAndDay(context, judgement.stamp) };
  if (state === 'stale') {
    const change = unseenChange(judgement.stamp, [...claim.changes, ...evidence.changes]);
    return [change === null ? say('report.note.stale', said) : say('report.note.stale-since', { ...said, day: dayOf(say, change) })];
  }
  return uncounted !== null ? [say('report.note.uncounted', { ...said, why: whyUncounted(context, uncounted, judgement.stamp) })] : [];
}

/** Why what someone decided does not count here, as the end of a sentence. */
export function whyUncounted(context: BaseContext, reason: UncountedReason, stamp: Stamp): string {
  return context.say(`report.uncounted.${reason}`, { initials: initialsOf(context, stamp) });
}
