/** Two things that may belong together, by their places, and how well: compared number by number, the higher first. */
export interface Match { readonly earlier: number; readonly later: number; readonly rank: readonly number[] }

/**
 * Pairs things off, the best match first, each thing once. Between equals decides who stands nearer to where the other stands, then who
 * stands first: so the pairs are the same whichever side comes first.
 */
export function pairUp(matches: readonly Match[]): readonly Match[] {
  const taken = { earlier: new Set<number>(), later: new Set<number>() };
  return [...matches].sort(better).filter(({ earlier, later }) => {
    if (taken.earlier.has(earlier) || taken.later.has(later)) return false;
    taken.earlier.add(earlier);
    taken.later.add(later);
    return true;
  });
}

function better(a: Match, b: Match): number {
  for (let place = 0; place < a.rank.length; place++) {
    const order = (b.rank[place] ?? 0) - (a.rank[place] ?? 0);
    if (order !== 0) return order;
  }
  return distance(a) - distance(b) || a.earlier + a.later - (b.earlier + b.later);
}

function distance({ earlier, later }: Match): number {
  return Math.abs(earlier - later);
}
