import type { ShelfEntry } from '../../main/electron/contract/library.ts';

/** How a portfolio stands, as far as the shelf knows: what there is to do in it next. */
export type Standing =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unit' | 'start' | 'finish' }
  | { readonly kind: 'wait' | 'gaps'; readonly count: number };

/** What the last count of a portfolio says. */
export function standingOf({ units, coverage }: Pick<ShelfEntry, 'units' | 'coverage'>): Standing {
  if (units.length === 0) return { kind: 'unit' };
  if (coverage === null) return { kind: 'unknown' };
  const { claimed, accepted, of } = coverage;
  if (claimed > accepted) return { kind: 'wait', count: claimed - accepted };
  if (accepted === 0) return { kind: 'start' };
  return accepted < of ? { kind: 'gaps', count: of - accepted } : { kind: 'finish' };
}

export interface NextStep { readonly entry: ShelfEntry; readonly standing: Exclude<Standing, { readonly kind: 'unknown' }> }

/** How many things to do next are offered: more would be a second shelf. */
const most = 4;

const urgency: Readonly<Record<NextStep['standing']['kind'], number>> = { wait: 0, unit: 1, start: 2, gaps: 3, finish: 4 };

/** What to do next: first in the portfolio that was open last, then where most waits. Each portfolio once, and only those that are here. */
export function nextSteps(portfolios: readonly ShelfEntry[]): readonly NextStep[] {
  const seen = new Set<string>();
  const steps = portfolios.flatMap((entry): NextStep[] => {
    const standing = standingOf(entry);
    if (!entry.here || seen.has(entry.id) || standing.kind === 'unknown') return [];
    seen.add(entry.id);
    return [{ entry, standing }];
  });
  const [first, ...others] = steps;
  if (first === undefined) return [];
  return [first, ...others.filter(({ standing }) => standing.kind !== 'finish').sort(moreUrgent)].slice(0, most);
}

function moreUrgent({ standing: a }: NextStep, { standing: b }: NextStep): number {
  const byKind = urgency[a.kind] - urgency[b.kind];
  return byKind !== 0 || !('count' in a) || !('count' in b) ? byKind : b.count - a.count;
}
