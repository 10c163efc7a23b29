import type { WriterRole } from '../../domain/person/role.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';

const first: Readonly<Record<WriterRole, string>> = {
  candidate: 'E', assessor: 'A', 'countersigning-assessor': 'A', 'internal-quality-assurer': 'Q', 'external-quality-assurer': 'Q', centre: 'C',
};
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The first series of references that no writer here has: E, then EB, EC ... for the candidate's further writers (FORMAT 17). */
export function nextSeries(portfolio: Portfolio, role: WriterRole): string {
  const taken = new Set([...portfolio.writers.values()].map((writer) => writer.series));
  const base = first[role];
  const further = letters.slice(1);
  const series = [base, ...further.map((letter) => base + letter), ...further.flatMap((one) => letters.map((two) => base + one + two))];
  // After 677 writers of one role two share a series; the print tells their references apart by the writer.
  return series.find((name) => !taken.has(name)) ?? base;
}
