import { describe, expect, it } from 'vitest';
import { groundWords } from '../../../domain/sampling/ground-words.ts';
import { proposeSample, samplingChoices } from '../../../domain/sampling/propose-sample.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { coverageOf, say } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const unit = madeUnit({
  criteria: labelled('1', '2', '3', '4', '5', '6'), knowledge: labelled('1'), howTo: ['1'],
  groups: [{ heading: 'Spot problems', criteria: ['1', '2', '3'] }, { heading: 'Solve them:', criteria: ['4', '5', '6'] }],
  rules: [{ kind: 'method', of: 'criteria', criteria: ['3'], anyOf: ['observation'] }, { kind: 'infer', of: 'knowledge', from: ['observation', 'product'], only: 'how-to' }],
});
const product = (day: string) => ({ method: 'product', day: daySchema.parse(day), setting: 'workplace' } as const);

/** What is proposed: each item with its criteria and the words for them. */
function proposed(builder: PortfolioBuilder, person: string | null = null) {
  const coverage = coverageOf(unit, builder);
  return proposeSample({ portfolio: builder.portfolio, unit, coverage }, person).map(({ item, criteria, grounds }) => ({
    reference: item.evidence.reference, criteria: criteria.map((key) => key.replace(/^.*#/, '')), words: groundWords(say, coverage, grounds),
  }));
}

const references = (builder: PortfolioBuilder, person: string | null = null) => proposed(builder, person).map(({ reference }) => reference);

describe('the sample that is proposed', () => {
  it('names the only item by a method and what rests on an item alone', () => {
    const builder = new PortfolioBuilder().witness('Tom Reilly')
      .add('E1', product('2026-10-01')).accept('E1', ['performance/1', 'performance/2'])
      .add('E2', { method: 'witness-testimony', by: [{ role: 'witness', name: 'Tom Reilly' }] }).accept('E2', ['performance/2', 'performance/4']);
    expect(proposed(builder)).toEqual([
      { reference: 'E1', criteria: ['performance/1'], words: ['The only work product.', 'PC 1 rests on it alone.'] },
      { reference: 'E2', criteria: ['performance/2', 'performance/4'], words: ['The only witness testimony.', 'PC 4 rests on it alone.', 'Nothing of “Spot problems” and “Solve them” is sampled yet.'] },
    ]);
  });

  it('names every risk that an item bears', () => {
    const builder = new PortfolioBuilder()
      .add('E1', { method: 'witness-testimony', by: [{ role: 'witness', name: 'Nobody Listed' }] }).accept('E1', ['performance/1'])
      .add('E2', { ...product('2026-10-02'), setting: 'simulation' }).claim('E2', 'performance/2').judge('not-yet', 'E2', ['performance/2'])
      .add('E3', product('2026-10-03')).accept('E3', ['performance/5']).infer('i1', 'knowledge/1', ['E3']);
    const words = new Map<string, readonly string[]>(proposed(builder).map((one) => [one.reference, one.words]));
    expect(words.get('E1')).toContain('Nobody Listed is not on the witness status list.');
    expect(words.get('E2')).toEqual(expect.arrayContaining(['It was simulated.', 'PC 2 was not accepted on it.']));
    expect(words.get('E3')).toContain('Knowledge 1 is inferred from it.');
    expect(proposed(builder).find(({ reference }) => reference === 'E3')?.criteria).toContain('knowledge/1');
  });

  it('goes to what a unit was decided over by a quoted permission, and to where a reason stands for an observation', () => {
    const builder = new PortfolioBuilder().add('E1', product('2026-10-01')).add('E2', product('2026-10-02')).add('E3', product('2026-10-03'))
      .accept('E1', ['performance/1', 'performance/2']).accept('E2', ['performance/3']).accept('E3', ['performance/1', 'performance/2']).reason('r1', ['performance/3']);
    expect(references(builder)).toContain('E2');
    builder.decide({ permission: 'Letter of 3 November 2026, ref. 17' });
    const [first] = proposed(builder).filter(({ reference }) => reference === 'E2');
    expect(first?.criteria).toEqual(['performance/3']);
    expect(first?.words.slice(0, 2)).toEqual(['The unit was decided by a quoted permission over a rule that PC 3 does not meet.', 'For PC 3 a recorded reason stands in place of an observation.']);
  });

  it('is spread over the assessors, trainees first, and says so only where there are several', () => {
    const builder = new PortfolioBuilder().trainee('Ines Trainee').add('E1', product('2026-10-01')).add('E2', product('2026-10-02')).add('E3', product('2026-10-03'))
      .accept('E1', ['performance/1']).accept('E2', ['performance/1']).accept('E3', ['performance/1'], 'assessor:Ines Trainee').countersign();
    const words = new Map<string, readonly string[]>(proposed(builder).map((one) => [one.reference, one.words]));
    expect(words.get('E3')).toEqual(expect.arrayContaining(['Ines Trainee, who judged it, is a trainee.', 'Nothing that Ines Trainee judged is sampled yet.']));
    expect([...words.keys()]).toEqual(['E1', 'E3']);
    expect(words.get('E1')).toEqual(['Nothing that Priya Nair judged is sampled yet.']);
  });

  it('takes what was not sampled yet, and nothing more once nothing is lacking', () => {
    const builder = new PortfolioBuilder().add('E1', product('2026-10-01')).add('E2', product('2026-10-02')).accept('E1', ['performance/1', 'performance/4']).accept('E2', ['performance/1', 'performance/4']);
    expect(references(builder)).toEqual(['E1']);
    builder.sample('s1', 'E1', ['performance/1', 'performance/4']);
    expect(references(builder)).toEqual([]);
    builder.add('E3', { method: 'reflective-account' }).accept('E3', ['performance/1']);
    expect(references(builder)).toEqual(['E3']);
  });

  it('leaves out what waits for the assessor, what is withdrawn, and what the person assessed in whatever role', () => {
    const builder = new PortfolioBuilder().add('E1', product('2026-10-01')).claim('E1', 'performance/1').add('E2', product('2026-10-02')).accept('E2', ['performance/2']).withdraw('E2')
      .add('E3', product('2026-10-03')).accept('E3', ['performance/3']);
    expect(references(builder)).toEqual(['E3']);
    expect(references(builder, 'priyanair')).toEqual([]);
    expect(references(builder, 'samokafor')).toEqual([]);
  });

  it('is one of five judged items at least, and those that carry most', () => {
    const builder = new PortfolioBuilder();
    for (let n = 1; n <= 16; n++) builder.add(`E${n}`, product('2026-10-01')).accept(`E${n}`, n % 4 === 0 ? ['performance/1', 'performance/2', 'performance/4', 'performance/5'] : ['performance/1', 'performance/4']);
    expect(references(builder)).toEqual(['E4', 'E8', 'E12', 'E16']);
    expect(proposed(builder).at(-1)?.words).toEqual(['It carries 4 criteria that are not sampled yet.']);
  });

  it('is the same every time, in whatever order the evidence came', () => {
    const forth = new PortfolioBuilder();
    const back = new PortfolioBuilder();
    for (const n of [1, 2, 3, 4, 5, 6]) forth.add(`E${n}`, product('2026-10-01')).accept(`E${n}`, [`performance/${n}`]);
    for (const n of [6, 5, 4, 3, 2, 1]) back.add(`E${n}`, product('2026-10-01')).accept(`E${n}`, [`performance/${n}`]);
    expect(proposed(forth)).toEqual(proposed(back));
    expect(proposed(forth)).toEqual(proposed(forth));
  });
});

describe('what a sample can be drawn from', () => {
  it('is the proposal, what else was judged with its risks, and what the person had a hand in', () => {
    const builder = new PortfolioBuilder().add('E1', product('2026-10-01')).accept('E1', ['performance/1', 'performance/4'])
      .add('E2', product('2026-10-02')).accept('E2', ['performance/1', 'performance/4'])
      .add('E3', product('2026-10-03')).claim('E3', 'performance/2')
      .add('E4', product('2026-10-04')).accept('E4', ['performance/5'], 'assessor:Dilys Rees');
    const coverage = coverageOf(unit, builder);
    const from = { portfolio: builder.portfolio, unit, coverage };
    const { proposed: first, others, own, waiting, judged, sampled } = samplingChoices(from, 'dilysrees');
    expect(first.map(({ item }) => item.evidence.reference)).toEqual(['E1']);
    expect(others.map(({ item, grounds, parts }) => [item.evidence.reference, groundWords(say, coverage, grounds), parts.length])).toEqual([['E2', ['It carries 2 criteria that are not sampled yet.'], 2]]);
    expect(own.map(({ item, hand }) => [item.evidence.reference, hand])).toEqual([['E4', 'assessor']]);
    expect([waiting, judged, sampled]).toEqual([1, 3, 0]);
    builder.sample('s1', 'E1', ['performance/1']);
    const later = samplingChoices({ portfolio: builder.portfolio, unit, coverage: coverageOf(unit, builder) }, 'dilysrees');
    expect(later.sampled).toBe(1);
    // What of an item is not sampled yet can still be.
    expect([...later.proposed, ...later.others].find(({ item }) => item.evidence.reference === 'E1')?.parts.map(({ criterion }) => criterion.label)).toEqual(['4']);
  });
});
