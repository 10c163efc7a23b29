import { describe, expect, it } from 'vitest';
import { ruleMovers } from '../../../domain/rules/rule-movers.ts';
import type { RuleOutcome } from '../../../domain/rules/outcome.ts';
import { coverageOf } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const unit = madeUnit({ criteria: labelled('1', '2'), rules: [{ kind: 'cover', quantity: 'all' }] });

function firstRule(builder: PortfolioBuilder): RuleOutcome {
  const [rule] = coverageOf(unit, builder).rules;
  if (rule === undefined) throw new Error('the unit has no rule');
  return rule;
}

const product = (): PortfolioBuilder => new PortfolioBuilder().add('E1', { method: 'product' });

describe('whose moves close a rule', () => {
  it('is the candidate’s while nothing is claimed', () => {
    expect(ruleMovers(firstRule(product()))).toEqual(['candidate']);
  });

  it('is the assessor’s and the candidate’s where claims wait and others are missing', () => {
    expect(ruleMovers(firstRule(product().claim('E1', 'performance/1')))).toEqual(['assessor', 'candidate']);
  });

  it('is the assessor’s alone where everything is claimed', () => {
    expect(ruleMovers(firstRule(product().claim('E1', 'performance/1').claim('E1', 'performance/2')))).toEqual(['assessor']);
  });

  it('is nobody’s where it is met', () => {
    expect(ruleMovers(firstRule(product().accept('E1', ['performance/1', 'performance/2'])))).toEqual([]);
  });
});
