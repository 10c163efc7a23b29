import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../building/outcomes.ts';
import { labelled, madeUnit } from '../../building/unit-builder.ts';

const assessor = [{ role: 'assessor' as const, name: 'Priya Nair' }];
const unitWith = (...rules: readonly Record<string, unknown>[]): ReturnType<typeof madeUnit> => madeUnit({ criteria: labelled('1', '2', '3'), rules });

describe('a rule that allows other methods', () => {
  it('is for a person where a method is neither named nor forbidden, and open where another rule forbids it', () => {
    const allow = { kind: 'allow', anyOf: ['questioning'], strength: 'may' };
    const product: Parameters<typeof outcomeOf>[2] = (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/1']);
    expect(outcomeOf(unitWith(allow), 'R1', product).judged.state).toBe('for-a-person');
    expect(outcomeOf(unitWith(allow, { kind: 'method', criteria: ['1'], noneOf: ['product'] }), 'R1', product).judged).toMatchObject({ state: 'open', because: 'PC 1 rests on E1, by a method that another rule does not accept.', wouldClose: 'Add evidence by questioning for PC 1 and claim it.', who: 'candidate' });
    expect(outcomeOf(unitWith(allow, { kind: 'method', criteria: ['2'], noneOf: ['product'] }), 'R1', product).judged.state).toBe('for-a-person');
  });

  it('asks why the thing did not occur naturally', () => {
    const unit = unitWith({ kind: 'allow', anyOf: ['professional-discussion', 'questioning'], when: 'not-naturally-occurring', strength: 'may' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'questioning' }).accept('E1', ['performance/1'])).judged).toMatchObject({ state: 'open', wouldClose: 'Priya Nair records why PC 1 did not occur naturally, or observes the work.' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'questioning' }).accept('E1', ['performance/1']).reason('r1', ['performance/1'])).judged.state).toBe('met');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/1']).reason('r1', ['performance/1'])).judged.state).toBe('for-a-person');
  });

  it('works the remainder out from what was observed at each level', () => {
    const unit = unitWith({ kind: 'allow', remainderOf: 'criteria', anyOf: ['questioning'], strength: 'may' });
    const outcome = outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'observation', by: assessor }).claim('E1', 'performance/1').add('E2', { method: 'questioning' }).accept('E2', ['performance/1', 'performance/2']));
    expect(outcome.claimed).toMatchObject({ state: 'met', because: 'PC 2 by E2.' });
    expect(outcome.judged).toMatchObject({ state: 'met', because: 'PC 1 by E2; PC 2 by E2.' });
    expect(outcome.served).toEqual(['unit01#performance/1', 'unit01#performance/2']);
  });

  it('leaves a retracted reason out', () => {
    const unit = unitWith({ kind: 'allow', anyOf: ['alternative'], when: 'observation-not-possible', strength: 'may' });
    const outcome = outcomeOf(unit, 'R1', (b) => {
      b.add('E1', { method: 'product' }).accept('E1', ['performance/1']).reason('r1', ['performance/1']);
      const reason = b.draft.reasons.get('r1');
      if (reason !== undefined) b.draft.reasons.set('r1', { ...reason, retracted: { because: 'it came up after all', stamp: b.stamp('assessor:Priya Nair') } });
      return b;
    });
    expect(outcome.judged.state).toBe('open');
  });
});
