import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../building/outcomes.ts';
import { labelled, madeUnit } from '../../building/unit-builder.ts';

const unitWith = (rule: Record<string, unknown>): ReturnType<typeof madeUnit> => madeUnit({ criteria: labelled('1', '2', '3'), behaviours: labelled('a', 'b'), rules: [{ kind: 'cover', quantity: 'all', ...rule }] });

describe('a rule that asks for evidence', () => {
  it('may ask for so many', () => {
    const two = unitWith({ quantity: 2 });
    expect(outcomeOf(two, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/1'])).judged).toMatchObject({ state: 'open', because: '1 of 3 have accepted evidence. Open: PCs 2 and 3. 2 are asked for.' });
    expect(outcomeOf(two, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/1', 'performance/3'])).judged).toMatchObject({ state: 'met', lacking: [] });
    expect(outcomeOf(unitWith({ quantity: 4 }), 'R1', (b) => b).judged.state).toBe('for-a-person');
  });

  it('takes a recording as evidence: whether it is observation is for other rules', () => {
    expect(outcomeOf(unitWith({}), 'R1', (b) => b.add('E1', { method: 'observation', seen: 'recording', by: [{ role: 'assessor', name: 'Priya Nair' }] }).accept('E1', ['performance/1', 'performance/2', 'performance/3'])).judged.state).toBe('met');
  });

  it('looks at behaviours only where it names them', () => {
    const given: Parameters<typeof outcomeOf>[2] = (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/1', 'performance/2', 'performance/3']);
    expect(outcomeOf(unitWith({ of: 'unit' }), 'R1', given).judged.state).toBe('met');
    expect(outcomeOf(unitWith({ criteria: ['a'] }), 'R1', given).judged).toMatchObject({ state: 'open', lacking: ['unit01#behaviour/a'] });
  });
});
