import type { WriterId } from '../../domain/command/line.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import { assessedBy } from '../../domain/sampling/own-hand.ts';
import { sampleStandings } from '../../domain/sampling/sample-standing.ts';
import type { VerifyFinding } from './finding.ts';

/** Nobody verifies what they assessed: by person, whatever the role they had then or have now (FORMAT 15). */
export function checkPeople(portfolio: Portfolio): readonly VerifyFinding[] {
  return sampleStandings(portfolio, [...portfolio.samples.values()]).flatMap(({ sample, findings }) => {
    const assessors = assessedBy(portfolio, sample);
    const both = new Set([sample, ...findings].map(({ stamp }) => personOf(portfolio, stamp.writer)).filter((person) => assessors.has(person)));
    const reference = portfolio.evidence.get(sample.evidence)?.reference ?? sample.evidence;
    return [...both].map((person): VerifyFinding => ({ kind: 'same-person', name: nameOf(portfolio, person), reference }));
  });
}

function personOf(portfolio: Portfolio, writer: WriterId): string {
  return portfolio.writers.get(writer)?.person.id ?? writer;
}

function nameOf(portfolio: Portfolio, person: string): string {
  return [...portfolio.writers.values()].find((writer) => writer.person.id === person)?.person.name ?? person;
}
