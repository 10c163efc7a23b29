import type { WriterRole } from '../../domain/person/role.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { Who } from './who.ts';

const first: Readonly<Record<WriterRole, string>> = {
  candidate: 'E', assessor: 'A', 'countersigning-assessor': 'A', 'internal-quality-assurer': 'Q', 'external-quality-assurer': 'Q', centre: 'C',
};
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/**
 * The first series of references that no writer here has: E, then EB, EC ... for the candidate's further writers (FORMAT 17). Who was carried over
 * from an earlier portfolio goes on with the series they had there.
 */
export function nextSeries(portfolio: Portfolio, { role, person }: Who): string {
  const writers = [...portfolio.writers.values()];
  const held = new Set(writers.filter(({ carried }) => carried === undefined).map((writer) => writer.series));
  const had = writers.find((writer) => writer.carried !== undefined && writer.role === role && writer.person.id === person.id && !held.has(writer.series));
  if (had !== undefined) return had.series;
  const taken = new Set(writers.map((writer) => writer.series));
  const base = first[role];
  const further = letters.slice(1);
  const series = [base, ...further.map((letter) => base + letter), ...further.flatMap((one) => letters.map((two) => base + one + two))];
  // After 677 writers of one role two share a series; the print tells their references apart by the writer.
  return series.find((name) => !taken.has(name)) ?? base;
}
