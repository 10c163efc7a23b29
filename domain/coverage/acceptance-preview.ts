import type { Writer } from '../command/line.ts';
import { lineHashSchema, writerIdSchema } from '../command/line.ts';
import type { Counts } from '../portfolio/counts.ts';
import type { Assessment, Claim, Judgement, Portfolio } from '../portfolio/portfolio.ts';
import { readCriterionKey } from '../unit/criterion-key.ts';
import type { Unit } from '../unit/unit.ts';
import { coverUnit } from './cover-unit.ts';
import type { UnitCoverage } from './coverage.ts';
import type { CoverageOptions } from './start-coverage.ts';

const writer = writerIdSchema.parse('0'.repeat(16));
const line = lineHashSchema.parse('0'.repeat(43));

/** What the unit would come to if this claim were accepted now, and its evidence found valid, authentic and current with it, by somebody who counts and has seen everything. */
export function acceptancePreview(portfolio: Portfolio, unit: Unit, claim: Claim, by: Pick<Writer, 'person' | 'role'>, { counts, say }: CoverageOptions): UnitCoverage {
  const knows = new Map([...portfolio.writers.keys()].map((known) => [known, Number.MAX_SAFE_INTEGER]));
  const stamp = { line, writer, n: Number.MAX_SAFE_INTEGER, at: portfolio.created, knows };
  const accepted: Judgement = { verdict: 'accepted', stamp };
  const found: Assessment = { valid: 'yes', authentic: 'yes', current: 'yes', stamp };
  const item = portfolio.evidence.get(claim.evidence);
  const others = portfolio.claims.get(claim.criterion) ?? new Map();
  const preview: Portfolio = {
    ...portfolio,
    writers: new Map([...portfolio.writers, [writer, { ...by, id: writer, series: '', key: '' }]]),
    evidence: item === undefined ? portfolio.evidence : new Map([...portfolio.evidence, [item.id, { ...item, assessments: [...item.assessments, found] }]]),
    claims: new Map([...portfolio.claims, [claim.criterion, new Map([...others, [claim.evidence, { ...claim, judgements: [...claim.judgements, accepted] }]])]]),
  };
  const allCount: Counts = (one) => (one.id === writer ? 'yes' : counts(one));
  return coverUnit(preview, readCriterionKey(claim.criterion).unit, unit, { counts: allCount, say });
}
