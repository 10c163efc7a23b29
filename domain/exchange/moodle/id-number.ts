import type { CriterionList } from '../../unit/criterion-key.ts';
import { wholeCharacters } from '../shorten.ts';
import { cleanLine } from '../../text/clean-words.ts';
import { unitCodes } from '../../unit/unit-codes.ts';
import { unitTitle } from '../../unit/unit-titles.ts';
import type { Unit } from '../../unit/unit.ts';

/**
 * ID numbers are what Moodle knows rows by: each once in the file, of 100 characters at most, without anything that its cleaning
 * would take out. "PPL2GEN7" is the unit, "PPL2GEN7-PC" a section, "PPL2GEN7-PC.2" its second heading, "PPL2GEN7-PC-3" a criterion.
 */
export const longestId = 100;
const longestCode = 40;

const marks: Readonly<Record<CriterionList, string>> = { performance: 'PC', scope: 'S', knowledge: 'K', behaviour: 'B' };

/** Words as they may stand in an ID number: what Moodle, a reader of separated values or a spreadsheet would take for its own is written as %3C. */
export function encodeId(words: string): string {
  return cleanLine(words).replaceAll(/[%<>&"\\,;']|^[=+\-@#]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** The words again. */
export function decodeId(id: string): string {
  return id.replaceAll(/%([0-7][0-9A-F])/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The unit's own: its first code, else the beginning of its title. */
export function idOfUnit(unit: Unit): string {
  let words = cleanLine(unitCodes(unit)[0] ?? unitTitle(unit));
  while (encodeId(words).length > longestCode) words = wholeCharacters(words.slice(0, -1));
  return encodeId(words);
}

/** What an ID number of this program says of its row: a section, a heading with its mark, or a statement with its label. */
export interface CodedId { readonly kind: 'section' | 'group' | 'statement'; readonly list: CriterionList; readonly label: string | null }

/** The ID number of a section, of a heading ("." and its mark) or of a statement ("-" and its label) of the unit with this ID number. */
export function sectionId(unit: string, list: CriterionList): string {
  return `${unit}-${marks[list]}`;
}

/** Reads an ID number of this program; null for any other. "#7" stands for a label that did not fit. */
export function readIdNumber(unit: string, id: string): CodedId | null {
  if (!id.startsWith(`${unit}-`)) return null;
  const [, mark = '', joint = '', coded = ''] = /^(PC|S|K|B)(?:([.-])(.+))?$/su.exec(id.slice(unit.length + 1)) ?? [];
  const list = (['performance', 'scope', 'knowledge', 'behaviour'] as const).find((name) => marks[name] === mark);
  if (list === undefined) return null;
  if (joint === '') return { kind: 'section', list, label: null };
  const own = joint === '-' && list === 'scope' ? coded.slice(coded.indexOf('/') + 1) : coded;
  const label = own.startsWith('#') ? null : decodeId(own);
  return joint === '-' ? { kind: 'statement', list, label } : { kind: 'group', list, label: list === 'scope' ? label : null };
}
