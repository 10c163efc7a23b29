import type { WriterId } from '../../domain/command/line.ts';
import type { Portfolio, Sample } from '../../domain/portfolio/portfolio.ts';
import type { VerifyFinding } from './finding.ts';

/** Nobody verifies what they assessed: by person, whatever the role they had then or have now (FORMAT 15). */
export function checkPeople(portfolio: Portfolio): readonly VerifyFinding[] {
  const findings = [...portfolio.findings.values()];
  return [...portfolio.samples.values()].flatMap((sample) => {
    const verifiers = [sample.stamp.writer, ...findings.filter((one) => one.sample === sample.id).map((one) => one.stamp.writer)];
    const assessors = assessorsOf(portfolio, sample);
    const both = new Set(verifiers.map((writer) => personOf(portfolio, writer)).filter((person) => assessors.has(person)));
    const reference = portfolio.evidence.get(sample.evidence)?.reference ?? sample.evidence;
    return [...both].map((person): VerifyFinding => ({ kind: 'same-person', name: nameOf(portfolio, person), reference }));
  });
}

function assessorsOf(portfolio: Portfolio, { evidence, criteria }: Sample): ReadonlySet<string> {
  const people = new Set<string>();
  for (const [criterion, claims] of portfolio.claims) {
    if (criteria.length > 0 && !criteria.includes(criterion)) continue;
    for (const { stamp } of claims.get(evidence)?.judgements ?? []) people.add(personOf(portfolio, stamp.writer));
  }
  return people;
}

function personOf(portfolio: Portfolio, writer: WriterId): string {
  return portfolio.writers.get(writer)?.person.id ?? writer;
}

function nameOf(portfolio: Portfolio, person: string): string {
  return [...portfolio.writers.values()].find((writer) => writer.person.id === person)?.person.name ?? person;
}
