import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import { findOwnOrKept } from './find-own.ts';
import type { Work } from './work.ts';

/** Takes withdrawn evidence that is one's own back into use. */
export async function restore(work: Work, request: { readonly reference: string }): Promise<Result<null>> {
  const evidence = findOwnOrKept(work, request.reference);
  if (!evidence.ok) return evidence;
  const { id, reference, withdrawn } = evidence.value;
  if (withdrawn === undefined) return fail(work.context.say, 'not-withdrawn', { reference });
  const acted = await work.session.act([{ kind: 'restore', v: 1, evidence: id }]);
  return acted.ok ? done(null) : acted;
}
