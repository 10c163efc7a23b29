import { candidateName } from '../base-context.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';

/** Entries of the portfolio that are not here yet, come from a newer program, or cannot be proved. */
export function openEntries(context: UnitFacts): readonly OpenItem[] {
  const { say, input } = context;
  const newer = input.portfolio.setAside.filter(({ reason }) => reason.kind === 'newer').length;
  const counts = [['waiting', input.portfolio.waiting.length], ['newer', newer], ['unproved', input.findings.length]] as const;
  return counts.flatMap(([kind, count]) => (count === 0 ? [] : [{ what: say(`report.open.entries-${kind}`, { count }), closes: say(`report.open.entries-${kind}-close`), who: candidateName(context) }]));
}
