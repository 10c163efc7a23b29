import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { criterionAddress, findCriterion, type FoundCriterion, type UnitHere } from '../../../domain/unit/find-criterion.ts';
import { unitCriteria } from '../../../domain/unit/unit-criteria.ts';
import { someUnit } from './some-unit.ts';

const first: UnitHere = {
  id: unitIdSchema.parse('aaaaaa'),
  unit: someUnit({
    metadata: { codes: ['AB1 02', 'XY9'] },
    criteria: [{ id: '1', text: 'one' }, { id: '1.10', text: 'ten' }, { id: 'Outcome 1/2', text: 'nested' }, { id: 'P3', text: 'three' }],
    knowledge: [{ id: '1', text: 'know' }, { id: 'a', text: 'small' }, { id: 'A', text: 'large' }],
    scope: [
      { id: 'C1', heading: 'first', items: [{ id: 'a', text: 'x', label: '(a)' }, { id: 'b', text: 'y', label: '(b)' }] },
      { id: 'C2', heading: 'second', items: [{ id: 'a', text: 'z', label: '(a)' }, { id: 'e', text: 'w', label: '(e)' }] },
    ],
  }),
};
const second: UnitHere = {
  id: unitIdSchema.parse('bbbbbb'),
  unit: someUnit({ ownCode: 'OWN-FORM', criteria: [{ id: '1', text: 'one' }, { id: '2', text: 'two' }], behaviours: [{ id: 'c', text: 'calm' }] }),
};

/** What was found, in one line. */
function shortly(found: FoundCriterion): string {
  if (found.kind === 'found') return found.key;
  return found.kind === 'unknown' ? `no ${found.what}` : found.choices.join(', ');
}

describe('in one unit', () => {
  test.each([
    ['performance/1', 'aaaaaa#performance/1'],
    ['performance/1.', 'aaaaaa#performance/1'],
    ['performance/(1)', 'aaaaaa#performance/1'],
    ['  Performance / 1 ', 'aaaaaa#performance/1'],
    ['performance/1.10', 'aaaaaa#performance/1.10'],
    ['performance/1.1', 'no criterion'],
    ['performance/110', 'no criterion'],
    ['performance/Outcome 1/2', 'aaaaaa#performance/Outcome 1/2'],
    ['performance/outcome 1/2', 'aaaaaa#performance/Outcome 1/2'],
    ['performance/2', 'no criterion'],
    ['performance/p3', 'aaaaaa#performance/P3'],
    ['knowledge/a', 'aaaaaa#knowledge/a'],
    ['knowledge/A', 'aaaaaa#knowledge/A'],
    ['scope/C2/a', 'aaaaaa#scope/C2/a'],
    ['scope/c2/(a)', 'aaaaaa#scope/C2/a'],
    ['scope/e', 'aaaaaa#scope/C2/e'],
    ['scope/(E)', 'aaaaaa#scope/C2/e'],
    ['scope/a', 'AB1 02#scope/C1/a, AB1 02#scope/C2/a'],
    ['scope/C1', 'no criterion'],
    ['scope/C1/e', 'no criterion'],
    ['behaviour/a', 'no criterion'],
    ['AB102#performance/1', 'aaaaaa#performance/1'],
    ['ab1 02#performance/1', 'aaaaaa#performance/1'],
    ['xy9#performance/1', 'aaaaaa#performance/1'],
    ['XY#performance/1', 'no unit'],
    ['#performance/1', 'no unit'],
    ['criteria/1', 'no list'],
    ['1', 'no list'],
    ['', 'no list'],
    ['performance/', 'no criterion'],
  ])('%j is %s', (address, wanted) => {
    expect(shortly(findCriterion([first], address))).toBe(wanted);
  });
});

describe('in two units', () => {
  test.each([
    ['performance/1', 'AB1 02#performance/1, OWN-FORM#performance/1'],
    ['own-form#performance/1', 'bbbbbb#performance/1'],
    ['performance/2', 'bbbbbb#performance/2'],
    ['behaviour/c', 'bbbbbb#behaviour/c'],
    ['performance/1.10', 'aaaaaa#performance/1.10'],
  ])('%j is %s', (address, wanted) => {
    expect(shortly(findCriterion([first, second], address))).toBe(wanted);
  });
});

test('with no unit at all, no unit is found', () => {
  expect(findCriterion([], 'performance/1')).toEqual({ kind: 'unknown', what: 'unit' });
});

test('the full address of a criterion finds that criterion', () => {
  for (const { id, unit } of [first, second]) {
    for (const criterion of unitCriteria(unit)) {
      expect(findCriterion([first, second], criterionAddress(unit, criterion))).toMatchObject({ kind: 'found', id, criterion });
    }
  }
});

test('no address throws, and what is found lies in the units asked', () => {
  const part = fc.constantFrom('scope', 'performance', '/', '#', 'C1', 'a', '(', '.', ' ', 'AB1 02', '1', 'Outcome 1/2', '__proto__', '\u0000');
  const address = fc.oneof(fc.string(), fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')));
  fc.assert(fc.property(address, (text) => {
    const found = findCriterion([first], text);
    if (found.kind === 'found') expect(unitCriteria(first.unit)).toContainEqual(found.criterion);
    if (found.kind === 'ambiguous') expect(found.choices.length).toBeGreaterThan(1);
  }));
});
