import { done, type Result } from '../../domain/failure/result.ts';
import type { Finding } from '../../domain/portfolio/portfolio.ts';
import { fail } from '../../domain/words/fail.ts';
import { newId } from '../system/ids.ts';
import { findUnitHere } from './find-criteria.ts';
import { findEvidence } from './find-evidence.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** What came of a sample: of which item, in which unit. */
export interface FindingRequest { readonly reference: string; readonly unit: string; readonly result: Finding['result']; readonly text: string }

/** Records what came of the last sample of this item in this unit. */
export async function finding(work: Work, request: FindingRequest): Promise<Result<null>> {
  const { say } = work.context;
  const evidence = findEvidence(work, request.reference);
  if (!evidence.ok) return evidence;
  const unit = findUnitHere(work, request.unit);
  if (!unit.ok) return unit;
  const samples = [...work.session.portfolio.samples.values()].filter((one) => one.evidence === evidence.value.id && one.unit === unit.value.id);
  const last = samples.at(-1);
  if (last === undefined) return fail(say, 'unknown-object', { what: say('missing.sample', { reference: request.reference }) });
  const text = readWords(say, say('field.finding'), request.text, mostWords);
  if (!text.ok) return text;
  const acted = await work.session.act([{ kind: 'finding', v: 1, finding: newId(work.context), sample: last.id, result: request.result, text: text.value }]);
  return acted.ok ? done(null) : acted;
}
