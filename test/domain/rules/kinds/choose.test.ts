import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../building/outcomes.ts';
import { labelled, madeUnit } from '../../building/unit-builder.ts';

const assessor = [{ role: 'assessor' as const, name: 'Priya Nair' }];
const scope = [
  { id: 'C1', heading: 'Places', items: labelled('a', 'b', 'c', 'd') },
  { id: 'C2', heading: 'Meals', items: [...labelled('a', 'b', 'c', 'd', 'e'), ...labelled('e1', 'e2', 'e3').map((item) => ({ ...item, parent: 'e' }))] },
];
const unitWith = (rule: Record<string, unknown>): ReturnType<typeof madeUnit> => madeUnit({ criteria: labelled(...Array.from({ length: 10 }, (_, index) => `${index + 1}`)), scope, rules: [{ kind: 'choose', ...rule }] });
const stateOn = (rule: Record<string, unknown>, addresses: readonly string[]): ReturnType<typeof outcomeOf>['judged'] =>
  outcomeOf(unitWith(rule), 'R1', (b) => b.add('E1', { method: 'observation', by: assessor }).accept('E1', addresses)).judged;
const places = ['scope/C1/a', 'scope/C1/b', 'scope/C1/c', 'scope/C1/d'];

describe('a rule that asks for so many of a group', () => {
  it('counts different points, any of them', () => {
    expect(stateOn({ from: 'C1', atLeast: 2 }, places.slice(0, 1)).state).toBe('open');
    expect(stateOn({ from: 'C1', atLeast: 2 }, places.slice(2)).state).toBe('met');
    expect(stateOn({ from: 'places', atLeast: 2 }, places.slice(2)).state).toBe('met');
  });

  it('looks only at the items it names', () => {
    expect(stateOn({ from: 'C1', items: ['a', 'b'], atLeast: 1 }, places.slice(2)).state).toBe('open');
    expect(stateOn({ from: 'C1', items: ['a', 'C1/b'], atLeast: 2 }, places.slice(0, 2)).state).toBe('met');
  });

  it('may ask for exactly so many, or no more', () => {
    expect(stateOn({ from: 'C1', exactly: 2 }, places.slice(0, 2))).toMatchObject({ state: 'met', because: 'C1 a and C1 b have evidence: E1. Exactly 2 of 4 are asked for.' });
    expect(stateOn({ from: 'C1', exactly: 2 }, places.slice(0, 3))).toMatchObject({ state: 'open', because: 'C1 a to C1 c have evidence, 3 in all. Exactly 2 of 4 are asked for.', wouldClose: 'Withdraw the claims for all but 2 of C1 a to C1 c.', who: 'candidate' });
    expect(stateOn({ from: 'C1', atMost: 2 }, places).state).toBe('open');
    expect(stateOn({ from: 'C1', atMost: 2 }, places.slice(0, 2)).state).toBe('met');
    expect(stateOn({ from: 'C1', exactly: 2 }, places.slice(0, 1)).state).toBe('open');
  });

  it('may ask for a share, rounded up', () => {
    const six = Array.from({ length: 6 }, (_, index) => `performance/${index + 1}`);
    expect(stateOn({ of: 'criteria', atLeastPercent: 70 }, six).state).toBe('open');
    expect(stateOn({ of: 'criteria', atLeastPercent: 70 }, [...six, 'performance/7']).state).toBe('met');
    expect(stateOn({ of: 'criteria', atLeastPercent: 61 }, six).state).toBe('open');
  });

  it('may ask for so many of a part of it too, and a point with parts counts by its parts', () => {
    const rule = { from: 'C2', atLeast: 4, including: [{ from: 'C2/e', atLeast: 2 }] };
    expect(stateOn(rule, ['scope/C2/a', 'scope/C2/b', 'scope/C2/c', 'scope/C2/d'])).toMatchObject({ state: 'open' });
    expect(stateOn(rule, ['scope/C2/a', 'scope/C2/b', 'scope/C2/c', 'scope/C2/e1']).because).toMatch(/Of Scope e1 to e3, 1 of the 2 asked for\.$/);
    expect(stateOn(rule, ['scope/C2/a', 'scope/C2/b', 'scope/C2/e1', 'scope/C2/e3']).state).toBe('met');
    expect(stateOn(rule, ['scope/C2/a', 'scope/C2/b', 'scope/C2/e', 'scope/C2/e3']).state).toBe('open');
  });

  it('asks for the method it names', () => {
    expect(stateOn({ from: 'C1', atLeast: 2, anyOf: ['questioning'] }, places)).toMatchObject({ state: 'open', because: 'None has evidence by questioning. At least 2 of 4 are asked for.', who: 'candidate' });
  });

  it('leaves it to a person where no number is said, or more than there are', () => {
    expect(stateOn({ from: 'C1' }, places)).toMatchObject({ state: 'for-a-person', because: 'It does not say how many. A person decides whether that is enough.' });
    expect(stateOn({ from: 'C1', atLeast: 5 }, places)).toMatchObject({ state: 'for-a-person', because: 'It asks for 5, and the unit has 4. A person decides whether that is enough.' });
  });
});
