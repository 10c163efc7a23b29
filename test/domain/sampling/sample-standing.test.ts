import { describe, expect, it } from 'vitest';
import { ownHand } from '../../../domain/sampling/own-hand.ts';
import { unitAssurance } from '../../../domain/sampling/unit-assurance.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';

const drawn = (): PortfolioBuilder => new PortfolioBuilder().add('E1', { method: 'product' }).accept('E1', ['performance/1', 'performance/2']).sample('s1', 'E1', ['performance/1']);
const states = (builder: PortfolioBuilder) => unitAssurance(builder.portfolio, builder.unit).samples.map(({ state }) => state);
const stateOf = (builder: PortfolioBuilder) => unitAssurance(builder.portfolio, builder.unit).state;

describe('how a sample stands', () => {
  it('is to be seen until something was found, and by the last finding after', () => {
    expect(states(drawn())).toEqual(['to-see']);
    expect(states(drawn().found('s1', 'not-seen'))).toEqual(['not-seen']);
    expect(states(drawn().found('s1', 'not-seen').found('s1', 'agreed'))).toEqual(['agreed']);
  });

  it('is the assessor’s move where the finding disagrees, until they judged again knowing it', () => {
    expect(states(drawn().found('s1', 'not-agreed'))).toEqual(['not-agreed']);
    expect(states(drawn().found('s1', 'not-agreed').judge('not-yet', 'E1', ['performance/1']))).toEqual(['answered']);
    expect(states(drawn().found('s1', 'not-agreed').judge('accepted', 'E1', ['performance/1']))).toEqual(['answered']);
    expect(states(drawn().found('s1', 'not-agreed').judge('not-yet', 'E1', ['performance/2']))).toEqual(['not-agreed']);
    expect(states(drawn().blind().found('s1', 'not-agreed').judge('not-yet', 'E1', ['performance/1']))).toEqual(['not-agreed']);
  });

  it('is answered once what was asked for in the same go is done, and no other thing', () => {
    const asked = () => drawn().found('s1', 'not-agreed', { asks: 'a1' });
    expect(states(asked())).toEqual(['not-agreed']);
    expect(states(asked().finish('a1'))).toEqual(['answered']);
    expect(states(drawn().found('s1', 'not-seen', { asks: 'a1' }).found('s1', 'not-agreed').finish('a1'))).toEqual(['not-agreed']);
  });

  it('shows where what was agreed with was judged again, changed or withdrawn since, unseen', () => {
    const agreed = () => drawn().found('s1', 'agreed');
    expect(states(agreed().judge('not-yet', 'E1', ['performance/1']))).toEqual(['changed']);
    expect(states(agreed().reclaim('E1', 'performance/1'))).toEqual(['changed']);
    expect(states(agreed().withdraw('E1'))).toEqual(['changed']);
    expect(states(agreed().assess('E1', ['authentic']))).toEqual(['changed']);
    expect(states(agreed().judge('not-yet', 'E1', ['performance/2']))).toEqual(['agreed']);
    expect(states(agreed().judge('not-yet', 'E1', ['performance/1']).found('s1', 'agreed'))).toEqual(['agreed']);
  });

  it('comes to where the unit is', () => {
    const two = () => drawn().sample('s2', 'E1', ['performance/2']);
    expect(stateOf(new PortfolioBuilder())).toBe('not-sampled');
    expect(stateOf(two().found('s1', 'agreed'))).toBe('in-hand');
    expect(stateOf(two().found('s1', 'not-agreed').found('s2', 'agreed'))).toBe('returned');
    expect(stateOf(two().found('s1', 'not-agreed').found('s2', 'agreed').judge('not-yet', 'E1', ['performance/1']))).toBe('in-hand');
    expect(stateOf(two().found('s1', 'agreed').found('s2', 'agreed'))).toBe('agreed');
  });
});

describe('whose hand was in it', () => {
  const looked = (builder: PortfolioBuilder, reference: string, ...addresses: readonly string[]) => ({ unit: builder.unit, evidence: builder.id(reference), criteria: addresses.map((address) => builder.key(address)) });

  it('goes by person: judged, also when another judgement stands now', () => {
    const builder = drawn().judge('accepted', 'E1', ['performance/1'], 'assessor:Ines Moreau');
    builder.writer('internal-quality-assurer:Priya Nair');
    for (const person of ['priyanair', 'inesmoreau']) expect(ownHand(builder.portfolio, person, looked(builder, 'E1', 'performance/1'))).toBe('assessor');
    expect(ownHand(builder.portfolio, 'inesmoreau', looked(builder, 'E1', 'performance/2'))).toBeNull();
    expect(ownHand(builder.portfolio, 'inesmoreau', looked(builder, 'E1'))).toBe('assessor');
    expect(ownHand(builder.portfolio, 'dilysrees', looked(builder, 'E1'))).toBeNull();
  });

  it('counts what was recorded as an assessor and what was inferred, and the candidate for all of it', () => {
    const builder = new PortfolioBuilder().add('A1', { method: 'observation' }, 'assessor:Priya Nair').add('E1', { method: 'product' }).infer('i1', 'knowledge/1', ['E1'], 'assessor:Ines Moreau');
    expect(ownHand(builder.portfolio, 'priyanair', looked(builder, 'A1', 'performance/1'))).toBe('assessor');
    expect(ownHand(builder.portfolio, 'inesmoreau', looked(builder, 'E1', 'knowledge/1'))).toBe('assessor');
    expect(ownHand(builder.portfolio, 'inesmoreau', looked(builder, 'E1', 'knowledge/2'))).toBeNull();
    expect(ownHand(builder.assess('E1', [], 'assessor:Ines Moreau').portfolio, 'inesmoreau', looked(builder, 'E1', 'knowledge/2'))).toBe('assessor');
    expect(ownHand(builder.portfolio, 'samokafor', looked(builder, 'E1', 'knowledge/2'))).toBe('candidate');
  });
});
