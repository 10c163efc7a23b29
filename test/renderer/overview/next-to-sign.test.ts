import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../domain/portfolio/portfolio.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { toSign } from '../../../renderer/overview/next-to-sign.ts';
import { coverageOf, say } from '../../domain/building/outcomes.ts';
import { PortfolioBuilder } from '../../domain/building/portfolio-builder.ts';
import { labelled, madeUnit } from '../../domain/building/unit-builder.ts';

const unit = madeUnit({ criteria: labelled('1', '2'), signOff: [{ role: 'candidate', title: 'Candidate', declares: 'It is my own work.' }] });
const sam = 'candidate:Sam Okafor';

/** What Sam is asked to sign, where this was done, signed and overtaken. */
function asked(builder: PortfolioBuilder, signed: readonly Declaration[] = [], overtaken: readonly string[] = [], of: Unit = unit): readonly string[] {
  const person = builder.portfolio.writers.get(builder.writer(sam))?.person;
  if (person === undefined) throw new Error('Nobody by this name');
  const portfolio = { ...builder.portfolio, declarations: new Map(signed.map((declaration) => [declaration.id, declaration])) };
  return toSign(say, { portfolio, units: new Map([[builder.unit, of]]), coverage: () => coverageOf(of, builder), who: { person, role: 'candidate' } }, new Set(overtaken)).map(({ what }) => what);
}

const all = (): PortfolioBuilder => new PortfolioBuilder().add('E1', { method: 'product' }).claim('E1', 'performance/1', 'performance/2');
const signedBy = (builder: PortfolioBuilder, who: string): Declaration => ({ id: 'declared1', role: 'candidate', units: [builder.unit], statement: 'It is my own work.', digest: '0'.repeat(64), stamp: builder.stamp(who) });

describe('what the candidate is to sign', () => {
  it('is asked once nothing is left to claim', () => {
    expect(asked(new PortfolioBuilder().add('E1', { method: 'product' }).claim('E1', 'performance/1'))).toEqual([]);
    expect(asked(all())).toHaveLength(1);
  });

  it('is not asked where it is signed, nor where the unit has no such line', () => {
    const builder = all();
    expect(asked(builder, [signedBy(builder, sam)])).toEqual([]);
    expect(asked(builder, [], [], madeUnit({ criteria: labelled('1', '2') }))).toEqual([]);
  });

  it('is asked again where something changed since, and of each candidate by themselves', () => {
    const builder = all();
    expect(asked(builder, [signedBy(builder, sam)], ['declared1'])[0]).toMatch(/again$/);
    expect(asked(builder, [signedBy(builder, 'candidate:Ewa Zielińska')])[0]).not.toMatch(/again$/);
  });
});
