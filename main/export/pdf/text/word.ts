import type { Glyph } from 'fontkit';
import type { Face } from '../fonts/face.ts';

/** A stretch of one face, shaped. Advances and offsets are in thousandths of the type size, in visual order. */
export interface Piece {
  readonly face: Face;
  readonly glyphs: readonly Glyph[];
  readonly advances: readonly number[];
  /** Marks that stand off their place: x and y of each glyph, or null where all stand on the line. */
  readonly offsets: readonly (readonly [x: number, y: number])[] | null;
  readonly width: number;
}

/** A word without spaces, shaped. `replaced` is set where a character had no glyph and prints as a replacement. */
export interface Word {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly replaced: boolean;
}
