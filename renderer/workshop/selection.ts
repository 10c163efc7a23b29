import type { Place } from '../../domain/reading/source/source-line.ts';
import type { Piece } from '../../domain/workshop/keys.ts';
import type { LineUse } from '../../domain/workshop/line-uses.ts';

/** What is looked at: lines of the source, and the pieces of the unit that came of them. */
export interface Selection { readonly lines: readonly number[]; readonly keys: readonly string[] }

export const nothingSelected: Selection = { lines: [], keys: [] };

/** A line with all that came of it. */
export function selectLine(line: number, uses: readonly LineUse[]): Selection {
  return { lines: [line], keys: uses[line - 1]?.keys ?? [] };
}

/** A piece with the lines that it came of. */
export function selectPiece(piece: Pick<Piece, 'key' | 'places'>): Selection {
  return { lines: linesOf(piece.places), keys: [piece.key] };
}

/** The lines of some places, each once. */
export function linesOf(places: readonly Place[]): readonly number[] {
  return [...new Set(places.map(({ line }) => line))];
}
