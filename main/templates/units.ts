import path from 'node:path';
import { hasCode, foldCode, unitCodes } from '../../domain/unit/unit-codes.ts';
import { unitSchema, type Unit } from '../../domain/unit/unit.ts';
import { templatesRoot } from '../templates-root.ts';
import { readTemplate, templateNames } from './read-template.ts';

const ending = '.unit.json';

/** A unit that comes with the program: its data, its exact JSON text, and every code it can be asked for by. */
export interface KnownUnit { readonly unit: Unit; readonly text: string; readonly codes: readonly string[] }

/** All units that come with the program, in order of file name. */
export function knownUnits(root: string = templatesRoot()): readonly KnownUnit[] {
  return unitFiles(root).map((name) => readUnit(root, name));
}

/** The unit with this code, printed or the program's own, without regard to case and spaces; null where there is none. A file named by the code is read first. */
export function findUnit(code: string, root: string = templatesRoot()): KnownUnit | null {
  const names = unitFiles(root);
  const named = names.filter((name) => foldCode(name) === foldCode(code + ending));
  for (const name of new Set([...named, ...names])) {
    const known = readUnit(root, name);
    if (hasCode(known.unit, code)) return known;
  }
  return null;
}

function unitFiles(root: string): readonly string[] {
  return templateNames(path.join(root, 'units'), ending);
}

function readUnit(root: string, name: string): KnownUnit {
  const { value, text } = readTemplate(unitSchema, path.join(root, 'units'), name);
  return { unit: value, text, codes: unitCodes(value) };
}
