const hour = 3_600_000;

/**
 * The places in an order whose times contradict it by more than an hour: a time that comes after a later one by more than that,
 * and the later one too. Times are in ms; null is a time that could not be read, and contradicts nothing.
 */
export function contradictions(times: readonly (number | null)[]): ReadonlySet<number> {
  const found = new Set<number>();
  let latest = -Infinity;
  for (const [place, time] of times.entries()) {
    if (time === null) continue;
    if (latest - time > hour) found.add(place);
    latest = Math.max(latest, time);
  }
  let earliest = Infinity;
  for (const [back, time] of times.toReversed().entries()) {
    if (time === null) continue;
    if (time - earliest > hour) found.add(times.length - 1 - back);
    earliest = Math.min(earliest, time);
  }
  return found;
}
