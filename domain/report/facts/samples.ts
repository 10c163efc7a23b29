import type { WriterId } from '../../command/line.ts';
import { assessedBy } from '../../sampling/own-hand.ts';
import type { SampleStanding } from '../../sampling/sample-standing.ts';
import { unitAssurance } from '../../sampling/unit-assurance.ts';
import type { UnitFacts } from '../unit-context.ts';

/** What was sampled of a unit and how it stands, in the order of the evidence. */
export function samplesOf({ input, entry, evidence }: UnitFacts): readonly SampleStanding[] {
  const { samples } = unitAssurance(input.portfolio, entry.id);
  return evidence.flatMap((item) => samples.filter(({ sample }) => sample.evidence === item.id));
}

/** Whoever picked the sample or found something in it, and also assessed what is sampled: one person never does both (checked by person, not by role). */
export function notIndependent({ input: { portfolio } }: Pick<UnitFacts, 'input'>, { sample, findings }: SampleStanding): readonly WriterId[] {
  const assessors = assessedBy(portfolio, sample);
  const writers = new Set([sample, ...findings].map(({ stamp }) => stamp.writer));
  return [...writers].filter((writer) => assessors.has(portfolio.writers.get(writer)?.person.id ?? writer));
}
