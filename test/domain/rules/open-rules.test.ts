import { describe, expect, it } from 'vitest';
import { gaps } from '../../../domain/rules/gaps.ts';
import { openRules } from '../../../domain/rules/open-rules.ts';
import { coverageOf, say } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit, shippedUnit } from '../building/unit-builder.ts';

const open = (unit: ReturnType<typeof madeUnit>, builder: PortfolioBuilder): readonly string[] => openRules(coverageOf(unit, builder)).map((rule) => rule.id);

describe('what forbids deciding a unit competent', () => {
  it('is every must rule that is open or unconfirmed, and none that should or may be', () => {
    const unit = madeUnit({ criteria: labelled('1'), rules: [{ kind: 'cover', quantity: 'all' }, { kind: 'sufficiency' }, { kind: 'method', anyOf: ['observation'], strength: 'should' }, { kind: 'review' }, { kind: 'cover', quantity: 'all', strength: 'may' }] });
    expect(open(unit, new PortfolioBuilder())).toEqual(['R1', 'R2']);
    expect(open(unit, new PortfolioBuilder().add('E1', { method: 'product' }).accept('E1', ['performance/1']).confirm('R2'))).toEqual([]);
  });

  it('is what is claimed and not judged', () => {
    const unit = madeUnit({ criteria: labelled('1'), rules: [{ kind: 'cover', quantity: 'all' }] });
    expect(open(unit, new PortfolioBuilder().add('E1', { method: 'product' }).claim('E1', 'performance/1'))).toEqual(['R1']);
  });

  it('is an open rule on inferring, though it is printed as may', () => {
    const unit = madeUnit({ knowledge: labelled('1'), rules: [{ kind: 'infer', of: 'knowledge', from: ['observation'], strength: 'may' }] });
    expect(open(unit, new PortfolioBuilder().add('E1', { method: 'observation', by: [{ role: 'assessor', name: 'Priya Nair' }] }).accept('E1', ['knowledge/1']))).toEqual(['R1']);
    expect(open(unit, new PortfolioBuilder().add('E1', { method: 'questioning' }).accept('E1', ['knowledge/1']))).toEqual([]);
  });

  it('is any performance criterion without accepted evidence where the document states no rules', () => {
    const unit = shippedUnit('PPL2GEN7');
    const all = unit.criteria.map((criterion) => `performance/${criterion.id}`);
    const knowledge = unit.knowledge.map((statement) => `knowledge/${statement.id}`);
    const builder = new PortfolioBuilder().add('E1', { method: 'product' }).accept('E1', all.slice(1)).accept('E1', knowledge);
    expect(coverageOf(unit, builder).noRules).toBe('This document states no evidence rules. Ask your centre for the unit’s assessment requirements.');
    expect(open(unit, builder)).toEqual(['I2']);
    expect(open(unit, builder.accept('E1', all.slice(0, 1)))).toEqual([]);
  });
});

describe('gaps', () => {
  const unit = madeUnit({ criteria: labelled('1', '2'), knowledge: labelled('1'), howTo: ['1'], rules: [{ kind: 'cover', quantity: 'all' }, { kind: 'infer', of: 'knowledge', from: ['product'], strength: 'may' }] });
  const told = (builder: PortfolioBuilder): readonly string[] => gaps(coverageOf(unit, builder), say).map(({ about, what, close, who }) => `${about.kind}: ${what} ${close ?? ''} [${who ?? ''}]`);

  it('tell each open rule, waiting claim and fallen inference with what closes it and whose move it is', () => {
    const builder = new PortfolioBuilder().add('E1', { method: 'product' }).claim('E1', 'performance/1').add('E2', { method: 'product' }).accept('E2', ['performance/1']).change('E2', { place: 'Leith' }).infer('i1', 'knowledge/1', ['E1']).withdraw('E1');
    expect(told(builder)).toEqual([
      'rule: 0 of 2 have accepted evidence. Open: PCs 1 and 2. Priya Nair judges the claims waiting for PC 1. Add evidence for PC 2 and claim it. [assessor]',
      'rule: Knowledge 1 has no accepted evidence. The inference for Knowledge 1 no longer stands: E1 was withdrawn. Evidence Knowledge 1 by questioning. [candidate]',
      'rule: 0 of 1 have accepted evidence. Open: Knowledge 1. Add evidence for Knowledge 1 and claim it. [candidate]',
      'claim: E2 was judged for PC 1 before it changed. The assessor judges the claim, or it is withdrawn. [assessor]',
      'inference: The inference for Knowledge 1 no longer stands: E1 was withdrawn. The assessor infers Knowledge 1 again, or asks. [assessor]',
    ]);
  });

  it('ask for a countersignature where a trainee accepted', () => {
    const builder = new PortfolioBuilder().trainee('Priya Nair').add('E1', { method: 'questioning' }).accept('E1', ['performance/1', 'performance/2', 'knowledge/1']);
    expect(told(builder)[0]).toBe('rule: 0 of 2 have accepted evidence. Open: PCs 1 and 2. A countersigning assessor countersigns what the trainee accepted for PCs 1 and 2. [countersigning-assessor]');
    expect(told(builder)).toContain('claim: E1 was judged for PC 1, and that judgement does not count. A countersigning assessor countersigns the unit. [countersigning-assessor]');
  });

  it('are none where all is met', () => {
    expect(told(new PortfolioBuilder().add('E1', { method: 'questioning' }).accept('E1', ['performance/1', 'performance/2', 'knowledge/1']))).toEqual([]);
  });
});
