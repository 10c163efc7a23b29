import { done, type Result } from '../../domain/failure/result.ts';
import { unitIdSchema } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { fail } from '../../domain/words/fail.ts';
import { newId } from '../system/ids.ts';
import { unitByCode } from './known-units.ts';
import type { Work } from './work.ts';

/** Takes a unit that is known here up into the portfolio, by any of its codes. Refused where this very document is there already. */
export async function takeUnit(work: Work, request: { readonly code: string }): Promise<Result<null>> {
  const { session, context } = work;
  const known = await unitByCode(context, request.code);
  if (!known.ok) return known;
  const { unit, code } = known.value;
  const document = await session.keepUnit(unit);
  if (!document.ok) return document;
  if ([...session.portfolio.units.values()].some((use) => use.document === document.value)) return fail(context.say, 'unit-here', { unit: unitTitle(unit) });
  const acted = await session.act([{ kind: 'take-unit', v: 1, unit: unitIdSchema.parse(newId(context)), document: document.value, code }]);
  return acted.ok ? done(null) : acted;
}
