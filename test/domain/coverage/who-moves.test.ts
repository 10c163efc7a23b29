import { describe, expect, it } from 'vitest';
import { startCoverage } from '../../../domain/coverage/start-coverage.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { coverageOf, say } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const sentence = 'The assessor must see PC 1.';
const unit = madeUnit({ criteria: labelled('1'), rules: [{ kind: 'method', criteria: ['1'], anyOf: ['observation'], strength: 'must', sentence }] });
const closes = (builder: PortfolioBuilder): string | null | undefined => coverageOf(unit, builder).rules[0]?.judged.wouldClose;

describe('whose move it is', () => {
  it('is said by name where one person assesses, and by role where nobody or several do', () => {
    const builder = new PortfolioBuilder();
    expect(closes(builder)).toBe('The assessor observes the work for PC 1 and records it.');
    builder.writer('assessor:Tom Hale');
    expect(closes(builder)).toBe('Tom Hale observes the work for PC 1 and records it.');
    builder.writer('assessor:Priya Nair');
    expect(closes(builder)).toBe('The assessor observes the work for PC 1 and records it.');
  });

  it('changes no word of the unit', () => {
    const builder = new PortfolioBuilder();
    builder.writer('assessor:Tom Hale');
    expect(coverageOf(unit, builder).rules[0]?.rule.sentence).toBe(sentence);
  });

  it('is said anew once an assessor comes to a portfolio that is open', () => {
    const builder = new PortfolioBuilder();
    const coverage = startCoverage(builder.portfolio, () => unit, { counts: everyoneCounts, say });
    const told = (): string | null | undefined => coverage.unit(builder.unit)?.rules[0]?.judged.wouldClose;
    expect(told()).toMatch(/^The assessor /);
    builder.writer('assessor:Tom Hale');
    coverage.touch({ criteria: new Set(), evidence: new Set(), everything: false });
    expect(told()).toMatch(/^Tom Hale /);
  });
});
