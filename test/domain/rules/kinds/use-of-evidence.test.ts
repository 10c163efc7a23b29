import { describe, expect, it } from 'vitest';
import { daySchema } from '../../../../domain/text/day.ts';
import { outcomeOf } from '../../building/outcomes.ts';
import { labelled, madeUnit } from '../../building/unit-builder.ts';

const pcs = ['performance/1', 'performance/2', 'performance/3'];
const unitWith = (rule: Record<string, unknown>): ReturnType<typeof madeUnit> => madeUnit({ criteria: labelled('1', '2', '3'), scope: [{ id: 'S', heading: 'Scope', items: labelled('a') }], knowledge: labelled('K1'), rules: [rule] });

describe('a limit on use', () => {
  const unit = unitWith({ kind: 'limit', what: 'reuse', max: 2 });

  it('is open where one item serves too many', () => {
    expect(outcomeOf(unit, 'R1', (b) => b).judged.state).toBe('shown');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', pcs.slice(0, 2))).judged.state).toBe('met');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', pcs)).judged).toMatchObject({ state: 'open', because: 'E1 serves more than 2.', who: 'candidate' });
  });

  it('counts what is claimed apart from what is accepted', () => {
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product' }).claim('E1', ...pcs).judge('accepted', 'E1', pcs.slice(0, 1)))).toMatchObject({ claimed: { state: 'open' }, judged: { state: 'met' } });
  });
});

describe('a rule on simulation', () => {
  it('allows none but for what it excepts', () => {
    const unit = unitWith({ kind: 'simulation', allowed: false, except: ['3'] });
    expect(outcomeOf(unit, 'R1', (b) => b).judged.state).toBe('shown');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'simulation' }).accept('E1', ['performance/3']).add('E2', { method: 'product' }).accept('E2', ['performance/1'])).judged.state).toBe('met');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product', setting: 'simulation' }).accept('E1', ['performance/2'])).judged).toMatchObject({ state: 'open', because: 'PC 2 relies on simulated evidence: E1.', lacking: ['unit01#performance/2'] });
  });

  it('may refuse only what rests on it alone', () => {
    const unit = unitWith({ kind: 'simulation', allowed: true, alone: false });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'simulation' }).accept('E1', ['performance/1'])).judged).toMatchObject({ state: 'open', because: 'PC 1 relies on simulated evidence alone: E1.' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'simulation' }).accept('E1', ['performance/1']).add('E2', { method: 'product' }).accept('E2', ['performance/1'])).judged.state).toBe('met');
    expect(outcomeOf(unitWith({ kind: 'simulation', allowed: true }), 'R1', (b) => b.add('E1', { method: 'simulation' }).accept('E1', ['performance/1'])).judged.state).toBe('met');
  });
});

describe('a rule on context', () => {
  const unit = unitWith({ kind: 'context', settings: ['workplace', 'realistic-working-environment'] });

  it('asks where performance evidence came about', () => {
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product', setting: 'workplace' }).accept('E1', pcs)).judged).toMatchObject({ state: 'met', because: 'The performance evidence relied on: 1 in the workplace.' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E4', { method: 'product' }).accept('E4', pcs)).judged).toMatchObject({ state: 'open', wouldClose: 'Say where E4 happened.', who: 'candidate' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E4', { method: 'product', setting: 'simulation' }).accept('E4', pcs)).judged.state).toBe('open');
  });

  it('does not ask where a candidate was questioned, nor about knowledge', () => {
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'questioning' }).accept('E1', pcs).add('E2', { method: 'product' }).accept('E2', ['knowledge/K1'])).judged.state).toBe('shown');
  });

  it('wants the approval of a realistic working environment recorded', () => {
    const outcome = outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product', setting: 'realistic-working-environment' }).accept('E1', pcs));
    expect(outcome.judged).toMatchObject({ state: 'open', wouldClose: 'Record who approved the realistic working environment, the reference and the day.', who: 'centre' });
    const approved = outcomeOf(unit, 'R1', (b) => {
      b.draft.details = { environmentApproval: { by: 'The awarding body', reference: 'RWE 12', day: daySchema.parse('2026-08-01') } };
      return b.add('E1', { method: 'product', setting: 'realistic-working-environment' }).accept('E1', pcs);
    });
    expect(approved.judged.state).toBe('met');
  });
});
