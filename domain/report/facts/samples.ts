import type { Finding, Sample } from '../../portfolio/portfolio.ts';
import type { UnitFacts } from '../unit-context.ts';

/** What was sampled of a unit, in the order of the evidence. */
export function samplesOf({ input, entry, evidence }: UnitFacts): readonly Sample[] {
  const samples = [...input.portfolio.samples.values()].filter((sample) => sample.unit === entry.id);
  return evidence.flatMap((item) => samples.filter((sample) => sample.evidence === item.id));
}

/** What came of a sample, in the order in which it was recorded. */
export function findingsOf({ input }: Pick<UnitFacts, 'input'>, sample: Sample): readonly Finding[] {
  return [...input.portfolio.findings.values()].filter((finding) => finding.sample === sample.id);
}

/** Whether whoever picked the sample also judged what is sampled: one person never does both (checked by person, not by role). */
export function assessedBySamePerson({ input, coverage }: UnitFacts, sample: Sample): boolean {
  const personOf = (writer: Sample['stamp']['writer']): string | null => input.portfolio.writers.get(writer)?.person.id ?? null;
  const sampler = personOf(sample.stamp.writer);
  const claims = coverage.criteria.flatMap((criterion) => criterion.claims).filter((claim) => claim.evidence.id === sample.evidence);
  return sampler !== null && claims.some((claim) => claim.judgement !== null && personOf(claim.judgement.stamp.writer) === sampler);
}
