import { codesForPrint, unitTitle } from '../../unit/unit-titles.ts';
import type { Unit } from '../../unit/unit.ts';
import type { Say } from '../../words/say.ts';
import type { UnitInput } from '../report-input.ts';

/** The line of codes under the title: as the document prints them, or that it prints none, and the standard that it records. */
export function codeLine(say: Say, { unit, standard }: Pick<UnitInput, 'unit' | 'standard'>): string {
  const own = printedCodes(say, unit);
  const records = standard === undefined ? null : say('report.codes.records', { standard: versioned(say, codesForPrint(standard).join(', ') || unitTitle(standard), standard) });
  return [own ?? (records === null ? say('report.codes.none') : null), records].filter((line) => line !== null).join('; ');
}

/** Title, codes and version for running heads. */
export function runningTitle(say: Say, { unit, standard }: Pick<UnitInput, 'unit' | 'standard'>): string {
  const coded = codesForPrint(unit).length > 0 ? unit : standard;
  if (coded === undefined) return unitTitle(unit);
  const codes = codesForPrint(coded).join(', ');
  const version = coded.metadata.version;
  return `${unitTitle(unit)}  ${version === undefined ? codes : say('report.codes.running', { codes, version })}`;
}

/** A unit in one or two words, where several stand in one record: its first code, else its title. */
export function shortName({ unit, standard }: Pick<UnitInput, 'unit' | 'standard'>): string {
  return codesForPrint(unit)[0] ?? (standard === undefined ? undefined : codesForPrint(standard)[0]) ?? unitTitle(unit);
}

function printedCodes(say: Say, unit: Unit): string | null {
  const codes = codesForPrint(unit);
  if (codes.length === 0) return null;
  const urn = unit.metadata.urn;
  const named = codes.map((code) => (code === urn ? say('report.codes.urn', { code }) : code)).join(', ');
  return versioned(say, named, unit);
}

function versioned(say: Say, codes: string, { metadata }: Unit): string {
  return metadata.version === undefined ? codes : say('report.codes.version', { codes, version: metadata.version });
}
