/** Some fields of T said anew: null takes away a field that need not be there. */
export type Given<T> = { readonly [K in keyof T]?: object extends Pick<T, K> ? T[K] | null : T[K] };

/** `old` with what `given` says: a value replaces the field, null takes it away, silence leaves it. */
export function mergeGiven<T extends object>(old: T, given: Given<T>): T {
  const kept = Object.entries({ ...old, ...given }).filter(([, value]) => value !== null && value !== undefined);
  // Only fields that T lets be absent may be given as null, so what is left is a T: the compiler cannot follow that through entries.
  return Object.fromEntries(kept) as T;
}
