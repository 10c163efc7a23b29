import { describe, expect, it } from 'vitest';
import { referenceNames } from '../../../domain/evidence/reference-names.ts';
import { nextForAssurer } from '../../../renderer/overview/next-for-assurer.ts';
import { toAnswer } from '../../../renderer/overview/next-to-answer.ts';
import { coverageOf, say } from '../../domain/building/outcomes.ts';
import { PortfolioBuilder } from '../../domain/building/portfolio-builder.ts';
import { labelled, madeUnit } from '../../domain/building/unit-builder.ts';

const unit = madeUnit({ criteria: labelled('1', '2') });
const judged = (): PortfolioBuilder => new PortfolioBuilder().add('E1', { method: 'product' }).accept('E1', ['performance/1']);
const drawn = (): PortfolioBuilder => judged().sample('s1', 'E1', ['performance/1']);

function seenBy(builder: PortfolioBuilder, who: string) {
  const writer = builder.portfolio.writers.get(builder.writer(who));
  if (writer === undefined) throw new Error('Nobody by this name');
  const { portfolio } = builder;
  return { portfolio, units: new Map([[builder.unit, unit]]), coverage: () => coverageOf(unit, builder), references: referenceNames(portfolio), counts: () => 'yes' as const, who: writer };
}

const forDilys = (builder: PortfolioBuilder, name = 'Dilys Rees') => nextForAssurer(say, seenBy(builder, `internal-quality-assurer:${name}`)).map(({ what, to }) => [what, to]);

describe('what waits for a quality assurer', () => {
  it('is a unit of which nothing is sampled, as long as something of it was judged that they did not judge themselves', () => {
    expect(forDilys(judged())).toEqual([[expect.stringMatching(/^Draw a sample of /), { kind: 'sampling', unit: 'unit01', step: 'choose' }]]);
    expect(forDilys(judged(), 'Priya Nair')).toEqual([]);
    expect(forDilys(new PortfolioBuilder().add('E1', { method: 'product' }).claim('E1', 'performance/1'))).toEqual([]);
  });

  it('is what was drawn and not seen, then what was answered, each leading to its item', () => {
    const to = { kind: 'sampling', sample: 's1' };
    expect(forDilys(drawn())).toEqual([['Look at 1 sampled item', to]]);
    expect(forDilys(drawn().found('s1', 'not-agreed'))).toEqual([]);
    expect(forDilys(drawn().found('s1', 'not-agreed').judge('not-yet', 'E1', ['performance/1']))).toEqual([['Look again at E1', to]]);
  });

  it('is the signature for a decided unit once all is agreed, and never of whoever decided it', () => {
    const agreed = () => drawn().found('s1', 'agreed');
    expect(forDilys(agreed())).toEqual([]);
    expect(forDilys(agreed().decide())).toEqual([[expect.stringMatching(/^Sign for /), { kind: 'sampling', unit: 'unit01', step: 'sign' }]]);
    expect(forDilys(agreed().decide(), 'Priya Nair')).toEqual([]);
  });
});

describe('what a finding asks of the assessor', () => {
  const asked = (builder: PortfolioBuilder) => toAnswer(say, seenBy(builder, 'assessor:Priya Nair')).map(({ what, why }) => [what, why]);

  it('is to look at it, or to do something by a day, until they did', () => {
    expect(asked(drawn())).toEqual([]);
    expect(asked(drawn().found('s1', 'not-agreed'))).toEqual([['Dilys Rees did not agree with E1', 'Words of finding0']]);
    expect(asked(drawn().found('s1', 'not-agreed', { asks: 'a1' }))).toEqual([['Dilys Rees asks for something about E1, by 1 Dec 2026', 'Look again']]);
    expect(asked(drawn().found('s1', 'not-agreed', { asks: 'a1' }).finish('a1'))).toEqual([]);
  });
});
