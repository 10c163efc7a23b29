import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unitSchema, type Unit } from '../../../domain/unit/unit.ts';

const template = path.resolve(import.meta.dirname, '../../../templates/units');

/** A unit as the program ships it, by the name of its file. */
export function shippedUnit(name: string): Unit {
  return unitSchema.parse(JSON.parse(readFileSync(path.join(template, `${name}.unit.json`), 'utf8')));
}

/** A made-up unit: what is given, over an empty recording form. Rules need no sentence and no strength. */
export function madeUnit(given: Record<string, unknown> & { readonly rules?: readonly Record<string, unknown>[] }): Unit {
  return unitSchema.parse({
    format: 'attest-unit', version: 1, kind: 'recording-form', metadata: {}, overview: [], introductions: {}, groups: [], criteria: [], knowledgeGroups: [], knowledge: [],
    behaviours: [], scope: [], howTo: [], formWords: {}, signOff: [], outcomes: { competent: 'Competent', notYet: 'Not yet competent' }, source: { title: 'Made up' }, warnings: [],
    ...given,
    rules: (given.rules ?? []).map((rule) => ({ strength: 'must', sentence: 'A sentence of the form.', ...rule })),
  });
}

/** Criteria with these labels. */
export function labelled(...ids: readonly string[]): readonly { readonly id: string; readonly text: string }[] {
  return ids.map((id) => ({ id, text: `Text of ${id}` }));
}
