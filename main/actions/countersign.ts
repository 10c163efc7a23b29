import { done, type Result } from '../../domain/failure/result.ts';
import { findUnitHere } from './find-criteria.ts';
import type { Work } from './work.ts';

/** A qualified assessor stands by a trainee's judgements on a unit, as far as they are here now. */
export async function countersign(work: Work, request: { readonly code: string }): Promise<Result<null>> {
  const unit = findUnitHere(work, request.code);
  if (!unit.ok) return unit;
  const acted = await work.session.act([{ kind: 'countersign', v: 1, unit: unit.value.id }]);
  return acted.ok ? done(null) : acted;
}
