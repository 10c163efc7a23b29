/** Ends a switch over a closed union: a new member does not compile until it is decided here. */
export function assertNever(value: never): never {
  throw new Error(`Not decided: ${JSON.stringify(value)}`);
}
