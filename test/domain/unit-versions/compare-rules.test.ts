import { describe, expect, it } from 'vitest';
import { compareUnits } from '../../../domain/unit-versions/compare-units.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { labelled, madeUnit, shippedUnit } from '../building/unit-builder.ts';

const observed = { kind: 'method', anyOf: ['observation'] };

function told(earlier: Unit, later: Unit): readonly unknown[] {
  return compareUnits(earlier, later).rules.map((change) => {
    const ids = ['earlier' in change ? change.earlier.id : '', 'later' in change ? change.later.id : ''].join(' -> ');
    return change.kind === 'changed' ? [ids, change.kind, change.parts, change.sentence !== null] : [ids, change.kind];
  });
}

const withRules = (...rules: readonly Record<string, unknown>[]): Unit => madeUnit({ criteria: labelled('1', '2', '3', '4', '5', '6', '7'), rules });

describe('the rules of two editions', () => {
  it('are the same where sentence and reading are', () => {
    const form = shippedUnit('PPL2GEN7-FORM');
    expect(told(form, form)).toEqual(form.rules.map((_, place) => [`R${place + 1} -> R${place + 1}`, 'same']));
  });

  it('follow the criteria they name to where these stand now', () => {
    const sentence = 'The assessor must observe these.';
    const earlier = madeUnit({ criteria: labelled('1', '2', '3'), rules: [{ ...observed, criteria: ['1', '2'], sentence }] });
    const moved = { criteria: [{ id: 'a', text: 'Something new altogether' }, { id: 'b', text: 'Text of 1' }, { id: 'c', text: 'Text of 2' }, { id: 'd', text: 'Text of 3' }] };
    expect(told(earlier, madeUnit({ ...moved, rules: [{ ...observed, criteria: ['b', 'c'], sentence }] }))).toEqual([['R1 -> R1', 'same']]);
    expect(told(earlier, madeUnit({ ...moved, rules: [{ ...observed, criteria: ['a', 'b'], sentence }] }))).toEqual([['R1 -> R1', 'changed', ['criteria'], false]]);
  });

  it('with the same labels on other criteria are not the same', () => {
    const earlier = madeUnit({ criteria: [{ id: '1', text: 'Greet guests' }, { id: '2', text: 'Clean rooms' }], rules: [{ ...observed, criteria: ['1'] }] });
    const later = madeUnit({ criteria: [{ id: '1', text: 'Clean rooms' }, { id: '2', text: 'Greet guests' }], rules: [{ ...observed, criteria: ['1'] }] });
    expect(told(earlier, later)).toEqual([['R1 -> R1', 'changed', ['criteria'], false]]);
  });

  it('say what was read otherwise from the same sentence', () => {
    const sentence = 'Observe PCs 3 to 7.';
    const earlier = withRules({ ...observed, criteria: ['3', '4', '5', '6', '7'], sentence });
    expect(told(earlier, withRules({ ...observed, criteria: ['3', '7'], sentence }))).toEqual([['R1 -> R1', 'changed', ['criteria'], false]]);
    expect(told(earlier, withRules({ ...observed, criteria: ['3', '4', '5', '6', '7'], strength: 'should', sentence }))).toEqual([['R1 -> R1', 'changed', ['strength'], false]]);
    expect(told(earlier, withRules({ kind: 'method', anyOf: ['product'], criteria: ['3', '4', '5', '6', '7'], sentence }))).toEqual([['R1 -> R1', 'changed', ['demand'], false]]);
    expect(told(earlier, withRules({ kind: 'cover', quantity: 'all', criteria: ['3', '4', '5', '6', '7'], sentence }))).toEqual([['R1 -> R1', 'changed', ['kind', 'demand'], false]]);
  });

  it('whose whole list grew still say what they said', () => {
    const cover = { kind: 'cover', of: 'criteria', quantity: 'all', sentence: 'There must be evidence for all of it.' };
    expect(told(madeUnit({ criteria: labelled('1'), rules: [cover] }), madeUnit({ criteria: labelled('1', '2'), rules: [cover] }))).toEqual([['R1 -> R1', 'same']]);
  });

  it('are paired by their sentences, and are new or gone where none is like them', () => {
    const earlier = withRules(
      { kind: 'sufficiency', of: 'unit', sentence: 'The candidate must perform consistently over a period of time.' },
      { kind: 'simulation', allowed: false, sentence: 'Simulation is not allowed in any part of this.' },
    );
    const later = withRules(
      { ...observed, criteria: ['1'], sentence: 'An assessor observes PC 1 in the workplace.' },
      { kind: 'sufficiency', of: 'unit', sentence: 'The learner must perform consistently over a period of time.' },
    );
    expect(told(earlier, later)).toEqual([[' -> R1', 'new'], ['R1 -> R2', 'changed', [], true], ['R2 -> ', 'gone']]);
  });
});
