import { done, type Result } from '../../domain/failure/result.ts';
import { ageAgainst, areEditions, isOffered, publicationOf, type Age } from '../../domain/unit-versions/publication.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { unitDocument } from '../portfolio/unit-files.ts';
import { everyUnit } from './known-units.ts';
import { unitsHere, type Look } from './work.ts';

/** Another edition of a unit of the portfolio that is known here. `offered`: whoever works with the unit should be told of it. */
export interface EditionHere { readonly document: string; readonly code: string; readonly age: Age; readonly offered: boolean; readonly unit: Unit }

/** Every unit document that is known here, each once: in the portfolio, read in on this machine, come with the program. */
export async function unitsKnown(look: Look): Promise<Result<ReadonlyMap<string, Unit>>> {
  const every = await everyUnit(look.context);
  if (!every.ok) return every;
  const all = [...unitsHere(look), ...every.value].map(({ unit }) => unit);
  return done(new Map(all.map((unit) => [unitDocument(unit).document, unit])));
}

/** The other editions that are known here of each unit of the portfolio, those to be told of first. */
export async function editionsHere(look: Look): Promise<Result<ReadonlyMap<UnitId, readonly EditionHere[]>>> {
  const known = await unitsKnown(look);
  if (!known.ok) return known;
  return done(new Map(unitsHere(look).map(({ id, unit }) => [id, editionsOf(unit, known.value)])));
}

function editionsOf(unit: Unit, known: ReadonlyMap<string, Unit>): readonly EditionHere[] {
  const { document: own } = unitDocument(unit);
  const all = [...known.values()];
  const publication = publicationOf(unit, all);
  const editions = [...known].filter(([document]) => document !== own).flatMap(([document, other]) => {
    const theirs = publicationOf(other, all);
    if (!areEditions(publication, theirs)) return [];
    return [{ document, code: unitCodes(other)[0] ?? '', age: ageAgainst(publication, theirs), offered: isOffered(publication, theirs), unit: other }];
  });
  return editions.sort((a, b) => Number(b.offered) - Number(a.offered));
}
