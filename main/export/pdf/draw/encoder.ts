import type { Face } from '../fonts/face.ts';
import type { Piece } from '../text/word.ts';
import type { PdfDocument, PdfFont } from './pdf-document.ts';

/** Turns shaped words into what a page's content holds, with the glyphs of this document's fonts. */
export interface Encoder {
  /** The name of a face's font on the current page. */
  readonly font: (face: Face) => string;
  /** Elements of a TJ array that draw a piece: glyphs, and adjustments where kerning moves them. */
  readonly show: (piece: Piece) => string;
  /** One glyph alone. */
  readonly glyph: (piece: Piece, at: number) => string;
  /** A space as a TJ element. */
  readonly space: (face: Face) => string;
}

/** An encoder for one document. */
export function encoder(document: PdfDocument): Encoder {
  const fonts = new Map<Face, PdfFont>();
  const shown = new Map<Piece, string>();
  const spaces = new Map<Face, string>();
  const fontOf = (face: Face): PdfFont => {
    const known = fonts.get(face);
    if (known !== undefined) return known;
    document.registerFont(face.path, face.font);
    document.font(face.path);
    fonts.set(face, document._font);
    return document._font;
  };
  const show = (piece: Piece): string => {
    const known = shown.get(piece);
    if (known !== undefined) return known;
    const made = encodePiece(fontOf(piece.face), piece);
    shown.set(piece, made);
    return made;
  };
  const space = (face: Face): string => {
    const known = spaces.get(face) ?? `<${encodeGlyph(fontOf(face), face, face.font.glyphForCodePoint(0x20))}>`;
    spaces.set(face, known);
    return known;
  };
  const font = (face: Face): string => {
    const embedded = fontOf(face);
    document.page.fonts[embedded.id] ??= embedded.ref();
    return embedded.id;
  };
  const glyph = (piece: Piece, at: number): string => {
    const drawn = piece.glyphs[at];
    return drawn === undefined ? '<>' : `<${encodeGlyph(fontOf(piece.face), piece.face, drawn)}>`;
  };
  return { font, show, glyph, space };
}

type Glyph = Piece['glyphs'][number];

function encodePiece(font: PdfFont, piece: Piece): string {
  let out = '<';
  for (const [at, glyph] of piece.glyphs.entries()) {
    out += encodeGlyph(font, piece.face, glyph);
    const adjustment = Math.round((glyph.advanceWidth * piece.face.scale - (piece.advances[at] ?? 0)) * 100) / 100;
    if (adjustment !== 0) out += `>${adjustment}<`;
  }
  return `${out}>`;
}

function encodeGlyph(font: PdfFont, face: Face, glyph: Glyph): string {
  const code = font.subset.includeGlyph(glyph.id);
  font.widths[code] ??= glyph.advanceWidth * face.scale;
  font.unicode[code] ??= glyph.codePoints;
  return code.toString(16).padStart(4, '0');
}
