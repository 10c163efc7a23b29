/** A thing of a file that names what stands above it. */
export interface Hanging { readonly key: string; readonly above: string | null }

/** Things in the order of a document, each with how deep it stands. */
export interface InOrder<T> {
  readonly lines: readonly { readonly thing: T; readonly depth: number; readonly hasBelow: boolean }[];
  /** How many name something above them that is not there, or each other in a circle: they stand at the top. */
  readonly adrift: number;
}

/** No unit is deeper; what is deeper stands at this depth. */
const deepest = 12;

/** Puts things in the order of a document: each before what hangs on it, those that hang on the same thing as they came. */
export function inOrder<T extends Hanging>(things: readonly T[]): InOrder<T> {
  const known = new Set(things.map(({ key }) => key));
  const below = new Map<string, T[]>();
  const top: T[] = [];
  for (const thing of things) {
    const above = thing.above === null || !known.has(thing.above) ? null : thing.above;
    const beside = above === null ? top : below.get(above);
    if (beside === undefined) below.set(above ?? '', [thing]);
    else beside.push(thing);
  }
  const lines: { readonly thing: T; readonly depth: number; readonly hasBelow: boolean }[] = [];
  const placed = new Set<T>();
  const place = (start: T): void => {
    const open = [{ thing: start, depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (placed.has(next.thing)) continue;
      placed.add(next.thing);
      const under = (below.get(next.thing.key) ?? []).filter((thing) => !placed.has(thing));
      below.delete(next.thing.key);
      lines.push({ ...next, hasBelow: under.length > 0 });
      const depth = Math.min(deepest, next.depth + 1);
      open.push(...under.toReversed().map((thing) => ({ thing, depth })));
    }
  };
  top.forEach(place);
  const circling = things.filter((thing) => !placed.has(thing));
  circling.forEach(place);
  return { lines, adrift: circling.length + top.filter(({ above }) => above !== null).length };
}
