import { done, failed, type Result } from '../../domain/failure/result.ts';
import { isCorrection } from '../../domain/unit-versions/corrected-reading.ts';
import { fail } from '../../domain/words/fail.ts';
import { roleMayNot } from '../portfolio/role-may-not.ts';
import { compare } from './compare.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

export interface CorrectRequest { readonly code: string; readonly to: string; readonly because: string }

/** Takes up another reading of a unit's rules; claims and judgements stay, and whatever was decided under the earlier reading waits to be decided again. */
export async function correctUnit(work: Work, request: CorrectRequest): Promise<Result<null>> {
  const { session, context: { say } } = work;
  const refusal = roleMayNot(say, session.who.role, [{ kind: 'replace-unit' }]);
  if (refusal !== null) return failed(refusal);
  const because = readWords(say, say('field.because'), request.because, mostWords);
  if (!because.ok) return because;
  const compared = await compare(work, request);
  if (!compared.ok) return compared;
  const { earlier, later, comparison } = compared.value;
  if (!isCorrection(comparison)) return fail(say, 'no-correction', { to: request.to, unit: request.code });
  const document = await session.keepUnit(later);
  if (!document.ok) return document;
  const acted = await session.act([{ kind: 'replace-unit', v: 1, unit: earlier.id, document: document.value, because: because.value }]);
  return acted.ok ? done(null) : acted;
}
