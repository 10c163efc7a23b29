import { qualities, type Assessment, type Evidence, type Quality, type Stamp } from './portfolio.ts';
import { unseenChange } from './seen.ts';

/**
 * How it stands with an item's being valid, authentic and current. `unsaid`: nobody said it. `stale`: said before a change that its
 * assessor had not seen (FORMAT 12). `uncounted`: said only by somebody who does not count. Only `found` and `not-yet` stand.
 */
export interface AssessmentStanding {
  readonly state: 'unsaid' | 'found' | 'not-yet' | 'stale' | 'uncounted';
  /** What was said last by somebody who counts, else last of all. */
  readonly assessment: Assessment | null;
  /** What the item is not yet; nothing unless that stands. */
  readonly lacking: readonly Quality[];
}

/** What an item is not yet, by what was said of it. */
export function lacking(said: Pick<Assessment, Quality>): readonly Quality[] {
  return qualities.filter((quality) => said[quality] === 'not-yet');
}

const unsaid: AssessmentStanding = { state: 'unsaid', assessment: null, lacking: [] };

/** By the last assessment that counts; what does not count displaces none that does. */
export function assessmentStanding({ assessments, changes }: Pick<Evidence, 'assessments' | 'changes'>, counts: (stamp: Stamp) => boolean): AssessmentStanding {
  const assessment = assessments.findLast(({ stamp }) => counts(stamp));
  if (assessment === undefined) {
    const last = assessments.at(-1);
    return last === undefined ? unsaid : { state: 'uncounted', assessment: last, lacking: [] };
  }
  if (unseenChange(assessment.stamp, changes) !== null) return { state: 'stale', assessment, lacking: [] };
  const not = lacking(assessment);
  return { state: not.length === 0 ? 'found' : 'not-yet', assessment, lacking: not };
}
