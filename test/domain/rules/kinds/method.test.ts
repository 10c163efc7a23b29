import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../building/outcomes.ts';
import type { PortfolioBuilder } from '../../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../../building/unit-builder.ts';

const unitWith = (rule: Record<string, unknown>): ReturnType<typeof madeUnit> => madeUnit({ criteria: labelled('1', '2', '3'), rules: [{ kind: 'method', ...rule }] });
const pcs = ['performance/1', 'performance/2', 'performance/3'];
const assessor = [{ role: 'assessor' as const, name: 'Priya Nair' }];

describe('a rule that names methods', () => {
  it('is met by any of them for each criterion', () => {
    const unit = unitWith({ anyOf: ['questioning', 'product'] });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'questioning' }).add('E2', { method: 'product' }).accept('E1', pcs.slice(0, 1)).accept('E2', pcs.slice(1))).judged).toMatchObject({ state: 'met', because: '3 of 3 by questioning or work product: E1, E2.' });
    const open = outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'questioning' }).add('E2', { method: 'test' }).accept('E1', pcs.slice(0, 1)).accept('E2', pcs.slice(1))).judged;
    expect(open).toMatchObject({ state: 'open', because: '1 of 3. PCs 2 and 3 have no accepted evidence by questioning or work product.', wouldClose: 'Add evidence by questioning or work product for PCs 2 and 3 and claim it.', who: 'candidate' });
  });

  it('asks for each of them where it says all', () => {
    const unit = unitWith({ criteria: ['1'], allOf: ['observation', 'questioning'] });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'observation', by: assessor }).accept('E1', ['performance/1'])).judged).toMatchObject({ state: 'open', because: '0 of 1. PC 1 has no accepted evidence by questioning.' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'observation', by: assessor }).add('E2', { method: 'questioning' }).accept('E1', ['performance/1']).accept('E2', ['performance/1'])).judged.state).toBe('met');
  });

  it('asks for one somewhere where it says must include', () => {
    const unit = unitWith({ mustInclude: ['observation'] });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', pcs)).judged).toMatchObject({ state: 'open', wouldClose: 'Priya Nair observes the work for at least one of PCs 1 to 3 and records it.', who: 'assessor' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', pcs).add('E2', { method: 'observation', by: assessor }).accept('E2', ['performance/2'])).judged.state).toBe('met');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E2', { method: 'observation', by: assessor, seen: 'recording' }).accept('E2', ['performance/2'])).judged.state).toBe('for-a-person');
  });

  it('turns away what a criterion relies on alone, and nothing beside other evidence', () => {
    const unit = unitWith({ noneOf: ['personal-statement'] });
    expect(outcomeOf(unit, 'R1', (b) => b).judged.state).toBe('shown');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'personal-statement' }).accept('E1', ['performance/2'])).judged).toMatchObject({ state: 'open', because: '0 of 3. PC 2 relies only on personal statement, which is not accepted here.' });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'personal-statement' }).accept('E1', ['performance/2']).add('E2', { method: 'product' }).accept('E2', ['performance/2'])).judged.state).toBe('met');
  });

  it('counts one method as another where the unit says so', () => {
    const saysSo = unitWith({ criteria: ['1'], anyOf: ['observation'], countsAs: [{ method: 'expert-witness', as: 'observation' }] });
    const given: Parameters<typeof outcomeOf>[2] = (b) => b.add('E1', { method: 'expert-witness' }).accept('E1', ['performance/1']);
    expect(outcomeOf(saysSo, 'R1', given).judged.state).toBe('met');
    expect(outcomeOf(unitWith({ criteria: ['1'], anyOf: ['observation'] }), 'R1', given).judged.state).toBe('open');
  });

  it('knows a record that a unit names itself', () => {
    const unit = unitWith({ criteria: ['1'], anyOf: ['record:Summary sheet'] });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'record:Summary sheet' }).accept('E1', ['performance/1'])).judged.because).toBe('1 of 1 by Summary sheet: E1.');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'record:Other sheet' }).accept('E1', ['performance/1'])).judged.state).toBe('open');
  });

  it('takes any method but the assessor’s observation as an alternative', () => {
    const unit = unitWith({ criteria: ['1'], anyOf: ['alternative'] });
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'observation', by: assessor }).accept('E1', ['performance/1'])).judged.state).toBe('open');
    expect(outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'case-study' }).accept('E1', ['performance/1'])).judged.state).toBe('met');
  });

  it('asks of a remainder only what was not observed', () => {
    const unit = unitWith({ remainderOf: 'criteria', anyOf: ['questioning'] });
    const observed = (b: PortfolioBuilder, some: readonly string[]): PortfolioBuilder => b.add('E1', { method: 'observation', by: assessor }).accept('E1', some);
    expect(outcomeOf(unit, 'R1', (b) => observed(b, pcs.slice(1))).judged).toMatchObject({ state: 'open', lacking: ['unit01#performance/1'] });
    expect(outcomeOf(unit, 'R1', (b) => observed(b, pcs)).judged).toMatchObject({ state: 'met', because: 'All were observed, and nothing remains for this.' });
  });

  it('tells which criteria it closed', () => {
    const outcome = outcomeOf(unitWith({ anyOf: ['product'] }), 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/2']));
    expect(outcome.served).toEqual(['unit01#performance/2']);
    expect(outcome.judged.lacking).toEqual(['unit01#performance/1', 'unit01#performance/3']);
    expect(outcome.judged.references).toEqual(['E1']);
  });
});
