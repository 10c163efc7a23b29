import { unitSchema, type Unit } from '../../../domain/unit/unit.ts';

/** A unit with nothing in it but what is given. */
export function someUnit(given: Partial<Unit>): Unit {
  return unitSchema.parse({
    format: 'attest-unit', version: 1, kind: 'unit', metadata: {}, overview: [], introductions: {}, groups: [], criteria: [], knowledgeGroups: [],
    knowledge: [], behaviours: [], scope: [], rules: [], howTo: [], formWords: {}, signOff: [], outcomes: { competent: 'Competent', notYet: 'Not yet' },
    source: { title: 'A made-up unit' }, warnings: [], ...given,
  });
}
