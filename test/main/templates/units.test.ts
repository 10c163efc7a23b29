import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { findUnit, knownUnits } from '../../../main/templates/units.ts';
import { templatesRoot } from '../../../main/templates-root.ts';

test('the units that come with the program are known by every printed code and by the program’s own', () => {
  expect(knownUnits().map(({ codes }) => codes)).toEqual([['WM57', 'H2L6 04', 'ICS 31'], ['MONITOR-FORM'], ['PPL2GEN7-FORM'], ['PPL2GEN7']]);
});

test.each([
  ['PPL2GEN7', 'PPL2GEN7'], ['ppl2gen7', 'PPL2GEN7'], [' PPL2 GEN7 ', 'PPL2GEN7'],
  ['WM57', 'H2L604'], ['H2L604', 'H2L604'], ['H2L6 04', 'H2L604'], ['h2l6\t04', 'H2L604'], ['ICS31', 'H2L604'], ['ICS 31', 'H2L604'],
  ['PPL2GEN7-FORM', 'PPL2GEN7-FORM'], ['ppl2gen7-form', 'PPL2GEN7-FORM'], ['MONITOR-FORM', 'MONITOR-FORM'],
])('%s finds the unit in %s.unit.json, with its exact text', (code, file) => {
  const found = findUnit(code);
  const text = readFileSync(path.join(templatesRoot(), 'units', `${file}.unit.json`), 'utf8');
  expect(found?.text).toBe(text);
  expect(found?.unit).toEqual(unitSchema.parse(JSON.parse(text)));
});

test.each(['', 'PPL2GEN', 'PPL2GEN77', '..', 'WM 5 8', '../forms/observation-record'])('%j finds no unit', (code) => {
  expect(findUnit(code)).toBeNull();
});
