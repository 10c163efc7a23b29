import type { Unit } from './unit.ts';

/** The unit's title: as printed, or the program's own where the form prints none, or the document's name. */
export function unitTitle(unit: Unit): string {
  return unit.metadata.title ?? unit.ownTitle ?? unit.source.title;
}

/** The codes that the document prints itself, in its order; a form without any has none, and the program's own code is never among them. */
export function codesForPrint(unit: Unit): readonly string[] {
  return unit.metadata.codes ?? [];
}
