import { describe, expect, it } from 'vitest';
import { acceptancePreview } from '../../../domain/coverage/acceptance-preview.ts';
import type { UnitCoverage } from '../../../domain/coverage/coverage.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { coverageOf, say } from '../building/outcomes.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const unit = madeUnit({
  criteria: labelled('1', '2'),
  rules: [{ kind: 'cover', of: 'criteria', quantity: 'all', strength: 'must' }, { kind: 'method', criteria: ['1'], anyOf: ['observation'], strength: 'must' }],
});
const priya = { person: { id: 'priyanair', name: 'Priya Nair' }, role: 'assessor' as const };

function accepted(builder: PortfolioBuilder, reference: string, address: string, by: Parameters<typeof acceptancePreview>[3] = priya): UnitCoverage {
  const claim = builder.portfolio.claims.get(builder.key(address))?.get(builder.id(reference));
  if (claim === undefined) throw new Error(`${reference} is not claimed for ${address}`);
  return acceptancePreview(builder.portfolio, unit, claim, by, { counts: everyoneCounts, say });
}

const claimed = (): PortfolioBuilder => new PortfolioBuilder().add('E1', { method: 'product' }).claim('E1', 'performance/1', 'performance/2');
const states = ({ rules }: UnitCoverage): readonly string[] => rules.map(({ id, judged }) => `${id} ${judged.state}`);

describe('what accepting a claim would come to', () => {
  it('accepts that claim alone, and leaves the portfolio as it is', () => {
    const builder = claimed();
    const after = accepted(builder, 'E1', 'performance/1');
    expect(after.criteria.map(({ label, state }) => `${label} ${state}`)).toEqual(['1 accepted', '2 claimed']);
    expect(coverageOf(unit, builder).criteria.map(({ state }) => state)).toEqual(['claimed', 'claimed']);
  });

  it('says which rules it closes, and which ask for something else', () => {
    const builder = claimed().judge('accepted', 'E1', ['performance/2']);
    expect(states(coverageOf(unit, builder))).toEqual(['R1 open', 'R2 open']);
    expect(states(accepted(builder, 'E1', 'performance/1'))).toEqual(['R1 met', 'R2 open']);
  });

  it('stands over an earlier verdict, and over a change that came after it', () => {
    const again = claimed().judge('not-yet', 'E1', ['performance/1']).change('E1', { place: 'Leith' });
    expect(accepted(again, 'E1', 'performance/1').criteria[0]?.state).toBe('accepted');
  });

  it('finds the item valid, authentic and current along with it, for its other claims too', () => {
    const turned = claimed().judge('accepted', 'E1', ['performance/2']).assess('E1', ['authentic']);
    expect(coverageOf(unit, turned).criteria.map(({ state }) => state)).toEqual(['not-yet', 'not-yet']);
    expect(accepted(turned, 'E1', 'performance/1').criteria.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
  });

  it('gives nothing where whoever asks may not judge', () => {
    expect(accepted(claimed(), 'E1', 'performance/1', { ...priya, role: 'internal-quality-assurer' }).criteria[0]?.state).toBe('claimed');
  });
});
