import { describe, expect, it } from 'vitest';
import { openRules } from '../../../domain/rules/open-rules.ts';
import { coverageOf, outcomeOf } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit, shippedUnit } from '../building/unit-builder.ts';

const unit = shippedUnit('MONITOR-FORM');
const pcs = unit.criteria.map((criterion) => `performance/${criterion.id}`);
const knowledge = unit.knowledge.map((statement) => `knowledge/${statement.id}`);
const howTo = unit.howTo.map((id) => `knowledge/${id}`);
const other = knowledge.filter((address) => !howTo.includes(address));

describe('the form for supervisors', () => {
  it('has its three rules and the implied one, and nothing on observation or scope', () => {
    expect(coverageOf(unit, new PortfolioBuilder()).rules.map(({ id, rule, implied }) => [id, rule.kind, rule.strength, implied])).toEqual([
      ['R1', 'sufficiency', 'must', false], ['R2', 'cover', 'must', false], ['R3', 'infer', 'may', false], ['I1', 'cover', 'must', true],
    ]);
  });

  it('is met without any observation', () => {
    const outcome = outcomeOf(unit, 'R2', (b) => b.add('E1', { method: 'product' }).accept('E1', pcs));
    expect(outcome.judged).toMatchObject({ state: 'met', because: '14 of 14 have accepted evidence.' });
  });

  it('lets only its one how-to statement be inferred', () => {
    const asked = (b: PortfolioBuilder): PortfolioBuilder => b.add('E1', { method: 'product' }).add('E2', { method: 'questioning' });
    expect(outcomeOf(unit, 'R3', (b) => asked(b).accept('E2', other).infer('i1', howTo[0] ?? '', ['E1'])).judged).toMatchObject({ state: 'met', because: 'Knowledge 4 inferred, with its ground. Knowledge 1 to 3 by other methods.' });
    expect(outcomeOf(unit, 'R3', (b) => asked(b).accept('E2', knowledge.slice(1)).infer('i1', other[0] ?? '', ['E1'])).judged).toMatchObject({ state: 'open', lacking: ['unit01#knowledge/1'] });
  });

  it('can be decided once all is accepted and sufficiency confirmed', () => {
    const whole = new PortfolioBuilder().add('E1', { method: 'product' }).accept('E1', pcs).add('E2', { method: 'questioning' }).accept('E2', knowledge);
    expect(openRules(coverageOf(unit, whole)).map((rule) => rule.id)).toEqual(['R1']);
    expect(openRules(coverageOf(unit, whole.confirm('R1')))).toEqual([]);
  });
});

describe('knowledge that is always covered', () => {
  it.each<[string, readonly Record<string, unknown>[], boolean]>([
    ['no rule speaks of it', [{ kind: 'cover', of: 'criteria', quantity: 'all' }], true],
    ['a rule covers it', [{ kind: 'cover', of: 'knowledge', quantity: 'all' }], false],
    ['a rule covers the whole unit', [{ kind: 'cover', of: 'unit', quantity: 'all' }], false],
    ['a rule covers some of it', [{ kind: 'cover', knowledge: ['1'], quantity: 'all' }], true],
    ['a rule covers so many of it', [{ kind: 'cover', of: 'knowledge', quantity: 1 }], true],
    ['a rule that could not be read covers it', [{ kind: 'cover', of: 'knowledge', quantity: 'all', unresolved: 'cut off' }], true],
  ])('is an implied rule where %s: %#', (_name, rules, implied) => {
    const made = madeUnit({ criteria: labelled('1'), knowledge: labelled('1', '2'), rules });
    expect(coverageOf(made, new PortfolioBuilder()).rules.some((rule) => rule.implied)).toBe(implied);
  });
});
