import { describe, expect, it } from 'vitest';
import { spreadWords } from '../../../domain/rules/spread-words.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { coverageOf, say } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const unit = madeUnit({ criteria: labelled('1', '2'), rules: [{ kind: 'sufficiency' }] });
const day = (text: string): ReturnType<typeof daySchema.parse> => daySchema.parse(text);
const assessor = [{ role: 'assessor' as const, name: 'Priya Nair' }];

describe('what a person goes by', () => {
  it('is how much, over how long, how often observed and where', () => {
    const builder = new PortfolioBuilder()
      .add('E1', { method: 'observation', by: assessor, day: day('2026-09-16'), setting: 'workplace' }).accept('E1', ['performance/1', 'performance/2'])
      .add('E2', { method: 'product', day: day('2026-09-16'), setting: 'realistic-working-environment' }).accept('E2', ['performance/1'])
      .add('E3', { method: 'witness-testimony', day: day('2026-11-09'), until: day('2026-11-11') }).accept('E3', ['performance/2'])
      .add('E4', { method: 'product', day: day('2026-12-01') }).claim('E4', 'performance/1');
    const [rule] = coverageOf(unit, builder).rules;
    expect(rule?.judged.because).toBe('Only the assessor can say. 3 items on 2 days over 9 weeks, 16 September 2026 to 11 November 2026; 1 visit observed; 1 in a realistic working environment, 1 without a place recorded and 1 in the workplace.');
    expect(rule?.claimed.because).toMatch(/ 4 items on 3 days over 12 weeks, /);
  });

  it('counts a Sunday and the Monday after it as two weeks', () => {
    const builder = new PortfolioBuilder().add('E1', { method: 'product', day: day('2026-10-11') }).add('E2', { method: 'product', day: day('2026-10-12') }).accept('E1', ['performance/1']).accept('E2', ['performance/1']);
    expect(coverageOf(unit, builder).rules[0]?.judged.because).toMatch(/2 items on 2 days over 2 weeks, 11 October 2026 to 12 October 2026; 0 visits observed; no place recorded\.$/);
  });

  it('is nothing where there is nothing', () => {
    expect(spreadWords(say, [])).toBe('Nothing accepted yet.');
  });
});
