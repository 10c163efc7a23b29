import type { Token } from '../text/token.ts';
import type { Piece } from '../text/word.ts';
import type { Encoder } from './encoder.ts';
import { number } from './operators.ts';

/** The text object that draws tokens of one size, from `x` on the baseline `y`: as few operators as their faces allow. */
export function showWords(tokens: readonly Token[], x: number, y: number, encoder: Encoder): string {
  const size = tokens[0]?.style.size ?? 0;
  const writer = new TextObject(encoder, size, y, x);
  for (const [at, token] of tokens.entries()) {
    if (token.body.kind !== 'word') continue;
    for (const piece of token.body.word.pieces) writer.add(piece);
    const inside = at < tokens.length - 1 || (token.mark.chip === null && token.group === null);
    if (inside && token.space > 0) writer.addSpace(token.space);
  }
  return writer.finish();
}

/** One BT ... ET: a TJ array for each stretch of one face. */
class TextObject {
  private out = '';
  private open = '';
  private face: Piece['face'] | null = null;
  private readonly encoder: Encoder;
  private readonly size: number;
  private readonly y: number;
  private x: number;

  constructor(encoder: Encoder, size: number, y: number, x: number) {
    this.encoder = encoder;
    this.size = size;
    this.y = y;
    this.x = x;
  }

  add(piece: Piece): void {
    if (piece.glyphs.length === 0) return;
    if (piece.offsets !== null) this.addOneByOne(piece, piece.offsets);
    else {
      this.useFace(piece.face);
      this.open += this.encoder.show(piece);
    }
    this.x += (piece.width * this.size) / 1000;
  }

  /** A space of the given width: the glyph, so that it can be searched for, and what the width differs by. */
  addSpace(width: number): void {
    if (this.face !== null) {
      const difference = Math.round((this.face.space - (width * 1000) / this.size) * 100) / 100;
      this.open += this.encoder.space(this.face) + (difference === 0 ? '' : String(difference));
    }
    this.x += width;
  }

  finish(): string {
    this.close();
    return this.out === '' ? '' : `BT ${this.out}ET`;
  }

  private useFace(face: Piece['face']): void {
    if (this.face === face && this.open !== '') return;
    this.close();
    this.face = face;
    this.out += `/${this.encoder.font(face)} ${number(this.size)} Tf 1 0 0 -1 ${number(this.x)} ${number(this.y)} Tm `;
  }

  private addOneByOne(piece: Piece, offsets: readonly (readonly [number, number])[]): void {
    this.useFace(piece.face);
    this.close();
    let pen = this.x;
    for (const [at, [dx, dy]] of offsets.entries()) {
      const scale = this.size / 1000;
      this.out += `1 0 0 -1 ${number(pen + dx * scale)} ${number(this.y - dy * scale)} Tm ${this.encoder.glyph(piece, at)} Tj `;
      pen += (piece.advances[at] ?? 0) * scale;
    }
    this.face = null;
  }

  private close(): void {
    if (this.open !== '') this.out += `[${this.open}] TJ `;
    this.open = '';
  }
}
