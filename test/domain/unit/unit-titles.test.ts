import { expect, test } from 'vitest';
import { foldCode, hasCode, unitCodes } from '../../../domain/unit/unit-codes.ts';
import { unitCriteria } from '../../../domain/unit/unit-criteria.ts';
import { codesForPrint, unitTitle } from '../../../domain/unit/unit-titles.ts';
import { someUnit } from './some-unit.ts';

test('the printed title goes before the program’s own, and that before the document’s name', () => {
  expect(unitTitle(someUnit({ metadata: { title: 'Printed' }, ownTitle: 'Own' }))).toBe('Printed');
  expect(unitTitle(someUnit({ ownTitle: 'Own' }))).toBe('Own');
  expect(unitTitle(someUnit({}))).toBe('A made-up unit');
});

test('a form without codes prints none, though it can be asked for by the program’s own', () => {
  const form = someUnit({ ownCode: 'OWN-FORM' });
  expect(codesForPrint(form)).toEqual([]);
  expect(unitCodes(form)).toEqual(['OWN-FORM']);
});

test('codes are printed as the document prints them and compared without case and spaces, each once', () => {
  const unit = someUnit({ metadata: { codes: ['H2L6 04', 'WM57'], unitCode: 'WM57', sqaCode: 'H2L604', urn: 'URN 1' } });
  expect(codesForPrint(unit)).toEqual(['H2L6 04', 'WM57']);
  expect(unitCodes(unit)).toEqual(['H2L6 04', 'WM57', 'URN 1']);
  expect(foldCode(' h2l6\u00a004\t')).toBe('H2L604');
  expect(['wm 57', 'H2L604', 'urn1'].map((code) => hasCode(unit, code))).toEqual([true, true, true]);
  expect(['', 'wm5', 'H2L6'].map((code) => hasCode(unit, code))).toEqual([false, false, false]);
});

test('criteria come in the order of the document, with the label that addresses use and the one that print shows', () => {
  const unit = someUnit({
    criteria: [{ id: '2', text: 'two' }, { id: '1', text: 'one' }], behaviours: [{ id: 'b', text: 'be' }], knowledge: [{ id: 'k', text: 'know' }],
    scope: [{ id: 'S1', heading: 'range', items: [{ id: 'a', text: 'x', label: '(a)' }] }],
  });
  expect(unitCriteria(unit).map(({ list, label, printed }) => [list, label, printed])).toEqual([
    ['performance', '2', '2'], ['performance', '1', '1'], ['scope', 'S1/a', '(a)'], ['knowledge', 'k', 'k'], ['behaviour', 'b', 'b'],
  ]);
});
