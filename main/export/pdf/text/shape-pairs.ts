import type { Glyph } from 'fontkit';
import type { Face } from '../fonts/face.ts';
import type { Piece } from './word.ts';

/** Printable letters of the Latin alphabets, figures and common punctuation: shaped pair by pair. */
const pairwise = /^[\u0021-\u007e\u00a0-\u024f\u2010-\u2026\u20ac\u2713]+$/;

interface PairTable {
  readonly glyphs: Map<number, Glyph>;
  /** Kerning of a pair in thousandths; null where the pair becomes a ligature or another glyph. */
  readonly kerns: Map<number, number | null>;
}

const tables = new WeakMap<Face, PairTable>();

/**
 * Shapes a word from the kerning of its pairs, or null where that would not be the same as shaping it whole.
 * A general shaper takes a fifth of a millisecond for a word; there are only some hundred pairs.
 */
export function shapePairs(face: Face, text: string): Piece | null {
  if (!pairwise.test(text)) return null;
  const table = tableOf(face);
  const glyphs: Glyph[] = [];
  const advances: number[] = [];
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kern = at + 1 < text.length ? kernOf(face, table, code, text.charCodeAt(at + 1)) : 0;
    if (kern === null) return null;
    const glyph = glyphOf(face, table, code);
    const advance = glyph.advanceWidth * face.scale + kern;
    glyphs.push(glyph);
    advances.push(advance);
    width += advance;
  }
  return { face, glyphs, advances, offsets: null, width };
}

function tableOf(face: Face): PairTable {
  const known = tables.get(face);
  if (known !== undefined) return known;
  const table: PairTable = { glyphs: new Map(), kerns: new Map() };
  tables.set(face, table);
  return table;
}

function glyphOf(face: Face, table: PairTable, code: number): Glyph {
  const known = table.glyphs.get(code);
  if (known !== undefined) return known;
  const glyph = face.font.glyphForCodePoint(code);
  table.glyphs.set(code, glyph);
  return glyph;
}

function kernOf(face: Face, table: PairTable, left: number, right: number): number | null {
  const key = left * 0x10000 + right;
  const known = table.kerns.get(key);
  if (known !== undefined) return known;
  const kern = measureKern(face, glyphOf(face, table, left), glyphOf(face, table, right), String.fromCharCode(left, right));
  table.kerns.set(key, kern);
  return kern;
}

function measureKern(face: Face, left: Glyph, right: Glyph, pair: string): number | null {
  const run = face.font.layout(pair);
  const [first, second] = run.glyphs;
  const [position] = run.positions;
  if (first?.id !== left.id || second?.id !== right.id || position === undefined) return null;
  return (position.xAdvance - left.advanceWidth) * face.scale;
}
