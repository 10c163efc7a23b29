import { describe, expect, it } from 'vitest';
import { assessmentFor } from '../../../domain/coverage/assessment-for.ts';
import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import type { CriterionCoverage } from '../../../domain/coverage/coverage.ts';
import { notAssessed, reliedOn } from '../../../domain/coverage/relied-on.ts';
import { everyoneCounts, type Counts } from '../../../domain/portfolio/counts.ts';
import { evidenceFileSchema } from '../../../domain/evidence/evidence-file.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { coverageOf, say } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const unit = madeUnit({
  criteria: labelled('1', '2'), scope: [{ id: 'S1', heading: 'Scope', items: [{ id: 'a', label: '(a)', text: 'in time' }] }], knowledge: labelled('1', '2'), howTo: ['1'],
  rules: [{ kind: 'infer', of: 'knowledge', only: 'how-to', from: ['observation', 'product'], strength: 'may' }],
});
const pc = 'performance/1';
const assessor = [{ role: 'assessor' as const, name: 'Priya Nair' }];

function criterion(builder: PortfolioBuilder, address = pc): CriterionCoverage {
  const found = coverageOf(unit, builder).criteria.find((one) => one.key === builder.key(address));
  if (found === undefined) throw new Error(address);
  return found;
}

const claimed = (): PortfolioBuilder => new PortfolioBuilder().add('E1', { method: 'product' }).claim('E1', pc);

describe('the criteria of a unit', () => {
  it('stand in the unit’s order, as addressed and as printed', () => {
    expect(coverageOf(unit, new PortfolioBuilder()).criteria.map(({ list, label, printed }) => `${list}/${label} ${printed}`)).toEqual(['performance/1 1', 'performance/2 2', 'scope/S1/a (a)', 'knowledge/1 1', 'knowledge/2 2']);
  });
});

describe('the state of a criterion', () => {
  it.each<[string, () => PortfolioBuilder, CriterionCoverage['state']]>([
    ['nothing', () => new PortfolioBuilder(), 'nothing'],
    ['claimed', claimed, 'claimed'],
    ['accepted', () => claimed().judge('accepted', 'E1', [pc]), 'accepted'],
    ['not yet', () => claimed().judge('not-yet', 'E1', [pc]), 'not-yet'],
    ['more needed', () => claimed().judge('more-needed', 'E1', [pc]), 'more-needed'],
    ['not yet, then more needed', () => claimed().judge('not-yet', 'E1', [pc]).judge('more-needed', 'E1', [pc]), 'more-needed'],
    ['one turned down, one waiting', () => claimed().judge('not-yet', 'E1', [pc]).add('E2', { method: 'product' }).claim('E2', pc), 'claimed'],
    ['one turned down, one accepted', () => claimed().judge('not-yet', 'E1', [pc]).add('E2', { method: 'product' }).accept('E2', [pc]), 'accepted'],
    ['one not yet, one more needed', () => claimed().judge('more-needed', 'E1', [pc]).add('E2', { method: 'product' }).claim('E2', pc).judge('not-yet', 'E2', [pc]), 'more-needed'],
    ['accepted, then changed', () => claimed().judge('accepted', 'E1', [pc]).change('E1', { place: 'Leith' }), 'claimed'],
    ['turned down, then changed', () => claimed().judge('not-yet', 'E1', [pc]).reclaim('E1', pc), 'claimed'],
    ['accepted by one who does not count', () => claimed().judge('accepted', 'E1', [pc], 'internal-quality-assurer:Dilys Rees'), 'claimed'],
    ['withdrawn', () => claimed().judge('accepted', 'E1', [pc]).withdraw('E1'), 'nothing'],
    ['accepted, and found all three', () => claimed().judge('accepted', 'E1', [pc]).assess('E1'), 'accepted'],
    ['accepted, then found not authentic', () => claimed().judge('accepted', 'E1', [pc]).assess('E1', ['authentic']), 'not-yet'],
    ['found not authentic, then accepted', () => claimed().assess('E1', ['authentic']).judge('accepted', 'E1', [pc]), 'not-yet'],
    ['waiting, and found not current', () => claimed().assess('E1', ['current']), 'not-yet'],
    ['found not valid by one who does not count', () => claimed().judge('accepted', 'E1', [pc]).assess('E1', ['valid'], 'assessor:Sam Okafor'), 'accepted'],
    ['found not valid, then found all three', () => claimed().judge('accepted', 'E1', [pc]).assess('E1', ['valid']).assess('E1'), 'accepted'],
    ['found not valid, then changed', () => claimed().judge('accepted', 'E1', [pc]).assess('E1', ['valid']).change('E1', { place: 'Leith' }), 'claimed'],
    ['found not valid, beside another', () => claimed().assess('E1', ['valid']).add('E2', { method: 'product' }).accept('E2', [pc]), 'accepted'],
    ['supplementary', () => new PortfolioBuilder().add('E1', { method: 'product', supplementary: true }).accept('E1', [pc]), 'nothing'],
  ])('is %s', (_name, given, state) => {
    expect(criterion(given()).state).toBe(state);
  });

  it('is inferred for knowledge, and accepted is more', () => {
    const inferred = new PortfolioBuilder().add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1']);
    expect(criterion(inferred, 'knowledge/1')).toMatchObject({ state: 'inferred', references: ['E1'] });
    expect(criterion(inferred.add('E2', { method: 'questioning' }).claim('E2', 'knowledge/1'), 'knowledge/1').state).toBe('inferred');
    expect(criterion(inferred.judge('accepted', 'E2', ['knowledge/1']), 'knowledge/1').state).toBe('accepted');
  });
});

describe('a judgement', () => {
  it('made apart from a change has not seen it, and made after it has', () => {
    const apart = claimed().blind().change('E1', { place: 'Leith' }).judge('accepted', 'E1', [pc]);
    expect(criterion(apart).claims[0]).toMatchObject({ state: 'stale' });
    expect(criterion(apart.seeing().judge('accepted', 'E1', [pc])).claims[0]).toMatchObject({ state: 'accepted' });
  });

  it('stands after the judge’s own earlier change', () => {
    expect(criterion(claimed().change('E1', { place: 'Leith' }, 'assessor:Priya Nair').judge('accepted', 'E1', [pc])).state).toBe('accepted');
  });

  it('that does not count displaces none that does', () => {
    const both = claimed().judge('accepted', 'E1', [pc]).judge('not-yet', 'E1', [pc], 'assessor:Sam Okafor');
    expect(criterion(both).claims[0]).toMatchObject({ state: 'accepted', uncounted: null });
    expect(criterion(claimed().judge('not-yet', 'E1', [pc], 'assessor:Sam Okafor')).claims[0]).toMatchObject({ state: 'uncounted', uncounted: 'the-candidate', judgement: { verdict: 'not-yet' } });
  });

  it.each([['unknown-signer' as const], ['refused' as const]])('counts as the centre says: %s', (answer) => {
    const counts: Counts = (writer) => (writer.person.name === 'Priya Nair' ? answer : 'yes');
    const builder = claimed().judge('accepted', 'E1', [pc]);
    const covered = (using: Counts): CriterionCoverage | undefined => coverUnit(builder.portfolio, builder.unit, unit, { counts: using, say }).criteria[0];
    expect(covered(counts)).toMatchObject({ state: 'claimed', claims: [{ state: 'uncounted', uncounted: answer }] });
    builder.judge('accepted', 'E1', [pc], 'assessor:Martin Hale');
    expect(covered(counts)?.state).toBe('accepted');
  });

  it('by a trainee waits for somebody else to countersign, who had seen it', () => {
    const trained = claimed().trainee('Priya Nair').judge('accepted', 'E1', [pc]);
    expect(criterion(trained).claims[0]).toMatchObject({ state: 'uncounted', uncounted: 'not-countersigned' });
    expect(criterion(trained.countersign('countersigning-assessor:Priya Nair')).state).toBe('claimed');
    expect(criterion(trained.countersign()).state).toBe('accepted');
    expect(criterion(claimed().trainee('Priya Nair').blind().judge('accepted', 'E1', [pc]).countersign()).state).toBe('claimed');
  });
});

describe('what an assessor finds of an item as a whole', () => {
  it('is a not yet to each of its claims, with its own words', () => {
    const both = claimed().claim('E1', 'performance/2').judge('more-needed', 'E1', ['performance/2']).assess('E1', ['valid', 'authentic']);
    expect(criterion(both).claims[0]).toMatchObject({ state: 'not-yet', judgement: { verdict: 'not-yet', why: 'Not yet valid and authentic: nobody signed it.' }, uncounted: null });
    expect(criterion(both).references).toEqual([]);
    expect(criterion(both, 'performance/2').claims[0]).toMatchObject({ state: 'more-needed', judgement: { verdict: 'more-needed' } });
  });

  it('made apart from a change does not stand; a trainee’s waits to be countersigned', () => {
    expect(criterion(claimed().blind().change('E1', { place: 'Leith' }).assess('E1', ['valid'])).state).toBe('claimed');
    const trained = claimed().trainee('Priya Nair').assess('E1', ['valid']);
    expect(criterion(trained).state).toBe('claimed');
    expect(criterion(trained.countersign()).state).toBe('not-yet');
  });

  it('is asked for where something that counts rests on it, and nobody said it as it is now', () => {
    const builder = new PortfolioBuilder();
    for (const reference of ['E1', 'E2', 'E3', 'E4', 'E10']) builder.add(reference, { method: 'product' });
    builder.accept('E10', [pc]).accept('E2', [pc]).assess('E2').accept('E3', [pc]).assess('E3').change('E3', { place: 'Leith' }).judge('accepted', 'E3', [pc]).claim('E4', pc).infer('i1', 'knowledge/1', ['E1']);
    const asked = (): readonly string[] => notAssessed(reliedOn(coverageOf(unit, builder), builder.portfolio, everyoneCounts)).map(({ item, standing }) => `${item.reference} ${standing.state}`);
    expect(asked()).toEqual(['E1 unsaid', 'E3 stale', 'E10 unsaid']);
    builder.assess('E1').assess('E3').assess('E10', [], 'assessor:Sam Okafor');
    expect(asked()).toEqual(['E10 uncounted']);
  });

  it('need not be said twice by one assessor, though it is not countersigned yet', () => {
    const trained = claimed().trainee('Priya Nair').assess('E1');
    const item = trained.portfolio.evidence.get(trained.id('E1'));
    const writer = (name: string) => [...trained.portfolio.writers.values()].find(({ person }) => person.name === name)?.person ?? { id: 'nobody' };
    const state = (name: string) => item && assessmentFor(trained.portfolio, everyoneCounts, writer(name), [trained.unit], item).state;
    expect([state('Priya Nair'), state('Sam Okafor')]).toEqual(['found', 'uncounted']);
  });
});

describe('evidence', () => {
  it('erased counts while something of it is left', () => {
    const file = (name: string): ReturnType<typeof evidenceFileSchema.parse> => evidenceFileSchema.parse({ file: name.padEnd(32, '0'), sha256: name.padEnd(64, '0'), name, size: 1 });
    const two = (): PortfolioBuilder => new PortfolioBuilder().add('E1', { method: 'product', files: [file('a'), file('b')] }).accept('E1', [pc]);
    const erasing = (names: readonly string[]): PortfolioBuilder => {
      const builder = two();
      const evidence = builder.draft.evidence.get(builder.id('E1'));
      if (evidence !== undefined) builder.draft.evidence.set(evidence.id, { ...evidence, erased: { ground: 'asked for', files: names.map((name) => name.padEnd(32, '0')), stamp: builder.stamp('candidate:Sam Okafor') } });
      return builder;
    };
    expect(criterion(erasing(['a'])).state).toBe('accepted');
    expect(criterion(erasing(['a', 'b'])).state).toBe('nothing');
  });

  it('is counted by items and days, in order of reference', () => {
    const builder = new PortfolioBuilder().add('E10', { method: 'product' }).accept('E10', [pc]).add('E2', { method: 'observation', by: assessor }).accept('E2', [pc])
      .add('E3', { method: 'product', day: daySchema.parse('2026-10-09') }).accept('E3', [pc]).add('E4', { method: 'product' }).claim('E4', pc);
    expect(criterion(builder)).toMatchObject({ occasions: 3, days: 2, references: ['E2', 'E3', 'E4', 'E10'] });
    expect(criterion(builder).claims.map((claim) => claim.observed)).toEqual([true, false, false, false]);
  });

  it('that is claimed and not there is passed over', () => {
    const builder = claimed();
    builder.draft.evidence.clear();
    expect(criterion(builder)).toMatchObject({ state: 'nothing', claims: [] });
  });
});

describe('an inference', () => {
  const inference = (given: (builder: PortfolioBuilder) => PortfolioBuilder, address = 'knowledge/1'): CriterionCoverage['inferences'][number] | undefined => criterion(given(new PortfolioBuilder()), address).inferences[0];

  it.each<[string, (builder: PortfolioBuilder) => PortfolioBuilder, string | null]>([
    ['from a product', (b) => b.add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1']), null],
    ['from their own observation', (b) => b.add('E1', { method: 'observation', by: assessor }).infer('i1', 'knowledge/1', ['E1']), null],
    ['from their own observation that names nobody', (b) => b.add('E1', { method: 'observation' }, 'assessor:Priya Nair').infer('i1', 'knowledge/1', ['E1']), null],
    ['from another’s observation', (b) => b.add('E1', { method: 'observation', by: assessor }).infer('i1', 'knowledge/1', ['E1'], 'assessor:Martin Hale'), 'E1 was observed by somebody else.'],
    ['from a recording', (b) => b.add('E1', { method: 'observation', by: assessor, seen: 'recording' }).infer('i1', 'knowledge/1', ['E1']), 'E1 does not count as observation by the assessor or work product.'],
    ['from a statement', (b) => b.add('E1', { method: 'personal-statement' }).infer('i1', 'knowledge/1', ['E1']), 'E1 does not count as observation by the assessor or work product.'],
    ['from nothing', (b) => b.infer('i1', 'knowledge/1', []), 'It names no evidence.'],
    ['whose source was withdrawn', (b) => b.add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1']).withdraw('E1'), 'E1 was withdrawn.'],
    ['whose source was erased', (b) => b.add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1']).erase('E1'), 'E1 was erased.'],
    ['whose source changed', (b) => b.add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1']).change('E1', { place: 'Leith' }), 'E1 changed after it was inferred.'],
    ['whose source is not authentic', (b) => b.add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1']).assess('E1', ['authentic']), 'E1 is not yet authentic.'],
    ['whose source is supplementary', (b) => b.add('E1', { method: 'product', supplementary: true }).infer('i1', 'knowledge/1', ['E1']), 'E1 is supplementary, and nothing rests on it.'],
    ['by a quality assurer', (b) => b.add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1'], 'internal-quality-assurer:Dilys Rees'), 'It was not inferred by an assessor.'],
    ['by the candidate as assessor', (b) => b.add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1'], 'assessor:Sam Okafor'), 'The candidate inferred it.'],
  ])('%s', (_name, given, why) => {
    expect(inference(given)).toMatchObject({ stands: why === null, why });
  });

  it('of what the rule does not let be inferred does not stand', () => {
    const given = (address: string) => (b: PortfolioBuilder): PortfolioBuilder => b.add('E1', { method: 'product' }).infer('i1', address, ['E1']);
    expect(inference(given('knowledge/2'), 'knowledge/2')?.why).toBe('It does not say how to do something.');
    expect(inference(given(pc), pc)?.why).toBe('The form does not let this be inferred.');
  });
});
