import { done, type Result } from '../../domain/failure/result.ts';
import { compareUnits, type UnitComparison } from '../../domain/unit-versions/compare-units.ts';
import { ageAgainst, publicationOf, type Age } from '../../domain/unit-versions/publication.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { hasCode } from '../../domain/unit/unit-codes.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { fail } from '../../domain/words/fail.ts';
import { importedUnits } from '../memory/units.ts';
import { knownUnits } from '../templates/units.ts';
import { findUnitHere } from './find-criteria.ts';
import { unitsHere, type Look } from './work.ts';

/** A unit of the portfolio beside another one that is known here, and which of them is newer as far as they say themselves. */
export interface Compared { readonly earlier: { readonly id: UnitId; readonly unit: Unit }; readonly later: Unit; readonly age: Age; readonly comparison: UnitComparison }

/** Compares a unit of the portfolio with another edition: one that is in the portfolio too, was read in here, or comes with the program. */
export async function compare(look: Look, request: { readonly code: string; readonly to: string }): Promise<Result<Compared>> {
  const { context } = look;
  const earlier = findUnitHere(look, request.code);
  if (!earlier.ok) return earlier;
  const imported = await importedUnits(context.profile);
  if (!imported.ok) return imported;
  const known: readonly Unit[] = [...unitsHere(look).map(({ unit }) => unit), ...imported.value.map(({ unit }) => unit), ...knownUnits().map(({ unit }) => unit)];
  const own = JSON.stringify(earlier.value.unit);
  const later = known.find((unit) => hasCode(unit, request.to) && JSON.stringify(unit) !== own);
  if (later === undefined) return fail(context.say, 'unknown-edition', { code: request.to, unit: request.code });
  return done({ earlier: earlier.value, later, age: ageAgainst(publicationOf(earlier.value.unit, known), publicationOf(later, known)), comparison: compareUnits(earlier.value.unit, later) });
}
