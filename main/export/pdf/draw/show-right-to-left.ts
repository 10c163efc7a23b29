import type { Token } from '../text/token.ts';
import type { Piece } from '../text/word.ts';
import type { Encoder } from './encoder.ts';
import { number } from './operators.ts';
import { contentText } from './pdf-text.ts';

/**
 * Draws a right-to-left stretch glyph by glyph in reading order, each glyph in its place: whoever reads the file in its own order
 * and whoever reads it by places both get the words as they are read (ISO 32000-1, 14.8.2.3: content stands in logical order).
 */
export function showRightToLeft(tokens: readonly Token[], x: number, y: number, encoder: Encoder): string {
  let pen = x;
  const placed = tokens.map((token) => {
    const start = pen + token.padBefore;
    pen = start + token.width + token.padAfter + token.space;
    return { token, start };
  });
  const inReading = placed.slice().sort((one, other) => one.token.order - other.token.order);
  return inReading.map(({ token, start }) => showToken(token, start, y, encoder)).join('\n');
}

function showToken(token: Token, x: number, y: number, encoder: Encoder): string {
  if (token.body.kind !== 'word') return '';
  const size = token.style.size;
  const turned = token.level % 2 === 1;
  const glyphs = placeGlyphs(token.body.word.pieces, x, size);
  const reading = turned ? glyphs.slice().reverse() : glyphs;
  const characters = Array.from(token.body.word.text);
  const oneEach = characters.length === reading.length;
  const shown = reading.map((one, at) => showGlyph(one, size, y, encoder, turned && oneEach ? characters[at] ?? null : null));
  // The space at the right of a word is read before it where words run to the left.
  const space = spaceAfter(token, x + token.width, y, encoder);
  return (turned ? [...space, ...shown] : [...shown, ...space]).join('\n');
}

function spaceAfter(token: Token, x: number, y: number, encoder: Encoder): readonly string[] {
  const piece = token.body.kind === 'word' ? token.body.word.pieces[0] : undefined;
  if (token.space === 0 || piece === undefined) return [];
  return [`BT ${fontAt(piece, token.style.size, x, y, encoder)} ${encoder.space(piece.face)} Tj ET`];
}

/** A glyph in its place: `rise` over the baseline. */
interface Placed { readonly piece: Piece; readonly at: number; readonly x: number; readonly rise: number }

function placeGlyphs(pieces: readonly Piece[], x: number, size: number): readonly Placed[] {
  let pen = x;
  return pieces.flatMap((piece) =>
    piece.glyphs.map((_, at) => {
      const [dx, dy] = piece.offsets?.[at] ?? [0, 0];
      const placed = { piece, at, x: pen + (dx * size) / 1000, rise: (dy * size) / 1000 };
      pen += ((piece.advances[at] ?? 0) * size) / 1000;
      return placed;
    }),
  );
}

/** A bracket that is turned round in print is still read as what was written. */
function showGlyph(placed: Placed, size: number, y: number, encoder: Encoder, written: string | null): string {
  const drawn = `BT ${fontAt(placed.piece, size, placed.x, y - placed.rise, encoder)} ${encoder.glyph(placed.piece, placed.at)} Tj ET`;
  return written !== null && bracket.test(written) ? `/Span <</ActualText ${contentText(written)}>> BDC\n${drawn}\nEMC` : drawn;
}

const bracket = /[()[\]{}<>«»‹›]/;

function fontAt(piece: Piece, size: number, x: number, y: number, encoder: Encoder): string {
  return `/${encoder.font(piece.face)} ${number(size)} Tf 1 0 0 -1 ${number(x)} ${number(y)} Tm`;
}
