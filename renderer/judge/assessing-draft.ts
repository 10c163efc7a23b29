import { z } from 'zod';
import type { AssessmentStanding } from '../../domain/portfolio/assessment-standing.ts';
import type { Quality } from '../../domain/portfolio/portfolio.ts';

const answer = z.enum(['yes', 'not-yet']);

/** What an assessor is about to say of an item as a whole: kept while it is not written. */
const assessingSchema = z.strictObject({ valid: answer, authentic: answer, current: answer, why: z.string() });
export type Assessing = z.infer<typeof assessingSchema>;

/** What to begin from: an item is taken to be all three, until somebody said what it is not yet. */
export function firstAssessing({ state, assessment }: AssessmentStanding): Assessing {
  if (state !== 'not-yet' || assessment === null) return { valid: 'yes', authentic: 'yes', current: 'yes', why: '' };
  const { valid, authentic, current, why = '' } = assessment;
  return { valid, authentic, current, why };
}

/** Reads a draft; one that is none is what stands. */
export function readAssessing(text: string, standing: AssessmentStanding): Assessing {
  try {
    const read = assessingSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : firstAssessing(standing);
  } catch {
    return firstAssessing(standing);
  }
}

/** The same with one quality said the other way. */
export function toggled(said: Assessing, quality: Quality): Assessing {
  return { ...said, [quality]: said[quality] === 'yes' ? 'not-yet' : 'yes' };
}
