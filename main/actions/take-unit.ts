import { done, type Result } from '../../domain/failure/result.ts';
import { unitIdSchema } from '../../domain/unit/criterion-key.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { fail } from '../../domain/words/fail.ts';
import { newId } from '../system/ids.ts';
import { findUnit, knownUnits } from '../templates/units.ts';
import type { Work } from './work.ts';

/** Takes a unit that comes with the program up into the portfolio, by any of its codes. Refused where this very document is there already. */
export async function takeUnit(work: Work, request: { readonly code: string }): Promise<Result<null>> {
  const { session, context } = work;
  const known = findUnit(request.code);
  if (known === null) return fail(context.say, 'unknown-unit', { code: request.code, known: knownUnits().map((unit) => unit.codes.join(' = ')).join(', ') });
  const document = await session.keepUnit(known.unit);
  if (!document.ok) return document;
  if ([...session.portfolio.units.values()].some((use) => use.document === document.value)) return fail(context.say, 'unit-here', { unit: unitTitle(known.unit) });
  const acted = await session.act([{ kind: 'take-unit', v: 1, unit: unitIdSchema.parse(newId(context)), document: document.value, code: request.code }]);
  return acted.ok ? done(null) : acted;
}
