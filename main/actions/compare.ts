import { done, type Result } from '../../domain/failure/result.ts';
import { compareUnits, type UnitComparison } from '../../domain/unit-versions/compare-units.ts';
import { ageAgainst, publicationOf, type Age } from '../../domain/unit-versions/publication.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { hasCode } from '../../domain/unit/unit-codes.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { fail } from '../../domain/words/fail.ts';
import { unitDocument } from '../portfolio/unit-files.ts';
import { unitsKnown } from './editions-here.ts';
import { findUnitHere } from './find-criteria.ts';
import { everyUnit } from './known-units.ts';
import type { Look } from './work.ts';

/** A unit of the portfolio beside another one that is known here, and which of them is newer as far as they say themselves. */
export interface Compared { readonly earlier: { readonly id: UnitId; readonly unit: Unit }; readonly later: Unit; readonly age: Age; readonly comparison: UnitComparison }

/** Compares a unit of the portfolio with another edition that is known here, which is asked for by a code (its edition behind an @) or by its document. */
export async function compare(look: Look, request: { readonly code: string; readonly to: string }): Promise<Result<Compared>> {
  const earlier = findUnitHere(look, request.code);
  if (!earlier.ok) return earlier;
  const known = await unitsKnown(look);
  if (!known.ok) return known;
  const { document: own } = unitDocument(earlier.value.unit);
  const every = await everyUnit(look.context);
  if (!every.ok) return every;
  const later = known.value.get(request.to) ?? every.value.find(({ handle }) => handle === request.to && handle.includes('@'))?.unit
    ?? [...known.value].find(([document, unit]) => document !== own && hasCode(unit, request.to))?.[1];
  if (later === undefined) return fail(look.context.say, 'unknown-edition', { code: request.to, unit: request.code });
  const all = [...known.value.values()];
  return done({ earlier: earlier.value, later, age: ageAgainst(publicationOf(earlier.value.unit, all), publicationOf(later, all)), comparison: compareUnits(earlier.value.unit, later) });
}
