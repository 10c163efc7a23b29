import { done, type Result } from '../../domain/failure/result.ts';
import type { Feedback } from '../../domain/portfolio/portfolio.ts';
import { newId } from '../system/ids.ts';
import { findUnitHere } from './find-criteria.ts';
import { findEvidence } from './find-evidence.ts';
import { mostWords, readWords } from './words.ts';
import { unitsHere, type Work } from './work.ts';

/** Words to the candidate: on one item, on a unit, or, where the portfolio holds several units and none is named, on the whole. */
export interface FeedbackRequest { readonly reference?: string; readonly unit?: string; readonly text: string }

/** Writes feedback. In a portfolio of one unit, feedback on nothing in particular is on that unit. */
export async function feedback(work: Work, request: FeedbackRequest): Promise<Result<null>> {
  const { say } = work.context;
  const on = findSubject(work, request);
  if (!on.ok) return on;
  const text = readWords(say, say('field.feedback'), request.text, mostWords);
  if (!text.ok) return text;
  const acted = await work.session.act([{ kind: 'feedback', v: 1, feedback: newId(work.context), on: on.value, text: text.value }]);
  return acted.ok ? done(null) : acted;
}

function findSubject(work: Work, { reference, unit }: FeedbackRequest): Result<Feedback['on']> {
  if (reference !== undefined) {
    const evidence = findEvidence(work, reference);
    return evidence.ok ? done({ kind: 'evidence', evidence: evidence.value.id }) : evidence;
  }
  if (unit !== undefined) {
    const found = findUnitHere(work, unit);
    return found.ok ? done({ kind: 'unit', unit: found.value.id }) : found;
  }
  const [only, another] = unitsHere(work);
  return done(only !== undefined && another === undefined ? { kind: 'unit', unit: only.id } : { kind: 'portfolio' });
}
