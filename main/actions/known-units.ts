import { done, type Result } from '../../domain/failure/result.ts';
import { dayInWords } from '../../domain/text/day-in-words.ts';
import { dayOfInstant } from '../../domain/text/instant.ts';
import { hasCode, unitCodes } from '../../domain/unit/unit-codes.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import { importedUnits, type ImportedUnit } from '../memory/units.ts';
import type { Context } from '../system/context.ts';
import { findUnit, knownUnits } from '../templates/units.ts';

/** A unit that portfolios can be made with: one that came with the program, or one of the centre's library. */
export interface Edition {
  readonly unit: Unit;
  readonly codes: readonly string[];
  /** Asks for this one alone: its code, with its edition behind an @ where there are several of that code. */
  readonly handle: string;
  /** Where this edition comes from, in words. */
  readonly from: string;
}

type Place = Pick<Context, 'say' | 'profile'>;

const ofProgram = 'program';

/** Every unit known here, those of the program first; editions of one code stand side by side. */
export async function everyUnit({ say, profile }: Place): Promise<Result<readonly Edition[]>> {
  const imported = await importedUnits(profile);
  if (!imported.ok) return imported;
  const program = knownUnits().map(({ unit, codes }) => ({ unit, codes, edition: ofProgram, from: say('units.of-program') }));
  const own = imported.value.map((one) => ({ unit: one.unit, codes: unitCodes(one.unit), edition: editionOf(one), from: keptWords(say, one) }));
  const all = [...program, ...own];
  return done(all.map(({ unit, codes, edition, from }) => {
    const [code = ''] = codes;
    const isOne = all.filter((other) => hasCode(other.unit, code)).length === 1 || (edition === ofProgram && !own.some((other) => hasCode(other.unit, code)));
    return { unit, codes, from, handle: isOne ? code : `${code}@${edition}` };
  }));
}

/** The unit with this code, in the edition that is named behind an @. A code of which there are several editions has to name one. */
export async function unitByCode({ say, profile }: Place, asked: string): Promise<Result<{ readonly unit: Unit; readonly code: string }>> {
  const [code = '', edition] = asked.split('@');
  const imported = await importedUnits(profile);
  if (!imported.ok) return imported;
  const program = findUnit(code);
  const found = [
    ...(program === null ? [] : [{ unit: program.unit, edition: ofProgram, from: say('units.of-program') }]),
    ...imported.value.filter(({ unit }) => hasCode(unit, code)).map((one) => ({ unit: one.unit, edition: editionOf(one), from: keptWords(say, one) })),
  ].filter((one) => edition === undefined || one.edition === edition);
  const [first] = found;
  if (first === undefined) return unknown({ say, profile }, asked);
  if (found.length > 1) return fail(say, 'unit-editions', { code, count: found.length, editions: found.map((one) => say('units.edition', { handle: `${code}@${one.edition}`, from: one.from })).join('; ') });
  return done({ unit: first.unit, code });
}

async function unknown(place: Place, code: string): Promise<Result<never>> {
  const all = await everyUnit(place);
  return all.ok ? fail(place.say, 'unknown-unit', { code, known: all.value.map(({ codes, handle }) => (codes.includes(handle) ? codes.join(' = ') : handle)).join(', ') }) : all;
}

function editionOf({ document }: ImportedUnit): string {
  return document.slice(0, 8);
}

/** "kept 1 December 2026, checked by Priya Nair" */
function keptWords(say: Say, { imported, by }: ImportedUnit): string {
  const day = dayOfInstant(imported);
  const when = day === null ? imported : dayInWords(say, day);
  return by === undefined ? say('units.kept', { day: when }) : say('units.kept-by', { day: when, by });
}

/** The titles of editions that are known by one of this unit's codes already. */
export async function editionsOf(place: Place, unit: Unit): Promise<Result<readonly Edition[]>> {
  const all = await everyUnit(place);
  const codes = unitCodes(unit);
  return all.ok ? done(all.value.filter((other) => codes.some((code) => hasCode(other.unit, code)) || (codes.length === 0 && unitTitle(other.unit) === unitTitle(unit)))) : all;
}
