import type { CommandOf } from '../../domain/command/kinds.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import type { Work } from './work.ts';

/** What may be said of whom the portfolio is about, where, and for which award. */
export type DetailsGiven = CommandOf<'describe'>['details'];

/** Says who the portfolio is about, where, and for which award; what is not given stays. */
export async function describe(work: Work, details: DetailsGiven): Promise<Result<null>> {
  const acted = await work.session.act([{ kind: 'describe', v: 1, details }]);
  return acted.ok ? done(null) : acted;
}
