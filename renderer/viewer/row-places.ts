import type { CountedPlace, Locator } from '../../domain/evidence/locator.ts';

/** The numbers of one kind that places name. */
export function rowPlaces(places: readonly Locator[], kind: CountedPlace['kind']): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const place of places) if (place.kind === kind) for (let number = place.from; number <= (place.to ?? place.from); number += 1) numbers.add(number);
  return numbers;
}

/** The places with one more row, or without it where it was among them; neighbours are one run. */
export function withRow(places: readonly Locator[], kind: CountedPlace['kind'], number: number): readonly Locator[] {
  const numbers = new Set(rowPlaces(places, kind));
  if (!numbers.delete(number)) numbers.add(number);
  const runs: { from: number; to: number }[] = [];
  for (const one of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === one - 1) last.to = one;
    else runs.push({ from: one, to: one });
  }
  return [...places.filter((place) => place.kind !== kind), ...runs.map(({ from, to }): CountedPlace => ({ kind, from, ...(to === from ? {} : { to }) }))];
}
