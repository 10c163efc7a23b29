/** A long pattern over several lines: its pieces are joined by "|", wherever in it that stands. Written with `String.raw`. */
export function pattern(flags: string, ...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join('|'), flags);
}
