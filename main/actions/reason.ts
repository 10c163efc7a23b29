import { done, type Result } from '../../domain/failure/result.ts';
import { newId } from '../system/ids.ts';
import { findCriteria } from './find-criteria.ts';
import { mostWords, readWords } from './words.ts';
import type { Work } from './work.ts';

/** Records why something did not or could not occur, for these criteria: what was tried, why observation was not possible. Answers with how many. */
export async function reason(work: Work, request: { readonly addresses: readonly string[]; readonly because: string }): Promise<Result<number>> {
  const { say } = work.context;
  const criteria = findCriteria(work, request.addresses);
  if (!criteria.ok) return criteria;
  const because = readWords(say, say('field.reason'), request.because, mostWords);
  if (!because.ok) return because;
  const keys = criteria.value.map(({ key }) => key);
  const acted = await work.session.act([{ kind: 'reason', v: 1, reason: newId(work.context), criteria: keys, because: because.value }]);
  return acted.ok ? done(keys.length) : acted;
}
