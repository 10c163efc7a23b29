import type { Unit } from './unit.ts';

/** A code as codes are compared: without case and spaces, so that "H2L6 04" is H2L604. */
export function foldCode(code: string): string {
  return code.replace(/\s+/g, '').toUpperCase();
}

/** Every code by which a unit may be asked for: the printed ones, then the program's own. Never for print: see unit-titles.ts. */
export function unitCodes(unit: Unit): readonly string[] {
  const { codes = [], urn, unitCode, sqaCode, reference } = unit.metadata;
  const all = [...codes, urn, unitCode, sqaCode, reference, unit.ownCode].filter((code) => code !== undefined);
  return all.filter((code, place) => all.findIndex((other) => foldCode(other) === foldCode(code)) === place);
}

/** Whether `code` is one of the unit's codes. */
export function hasCode(unit: Unit, code: string): boolean {
  const wanted = foldCode(code);
  return unitCodes(unit).some((own) => foldCode(own) === wanted);
}
