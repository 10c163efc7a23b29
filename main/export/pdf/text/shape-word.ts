import type { Face } from '../fonts/face.ts';
import type { Typeface } from '../fonts/typeface.ts';
import type { Weight } from '../type-style.ts';
import { shapePairs } from './shape-pairs.ts';
import type { Piece, Word } from './word.ts';

/** Shapes words, each once: most words of a record are in it many times. */
export type ShapeWord = (text: string, weight: Weight, rightToLeft?: boolean) => Word;

const replacementSign = '\ufffd';
const remembered = 50_000;
const memory = new WeakMap<Typeface, ShapeWord>();

/** The shaper of a typeface; its memory outlives the document and is emptied when it has grown large. */
export function wordShaper(faces: Typeface): ShapeWord {
  const known = memory.get(faces);
  if (known !== undefined) return known;
  const words = new Map<string, Word>();
  const shape: ShapeWord = (text, weight, rightToLeft = false) => {
    const key = `${weight === 'regular' ? 'r' : 's'}${rightToLeft ? '<' : '>'}${text}`;
    const found = words.get(key);
    if (found !== undefined) return found;
    if (words.size >= remembered) words.clear();
    const word = shapeWord(faces, text, weight, rightToLeft);
    words.set(key, word);
    return word;
  };
  memory.set(faces, shape);
  return shape;
}

function shapeWord(faces: Typeface, text: string, weight: Weight, rightToLeft: boolean): Word {
  const stretches = splitByFace(faces, text, weight);
  const pieces = stretches.map((one) => shapePiece(one.face, one.text, rightToLeft));
  if (rightToLeft) pieces.reverse();
  return { text, pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0), replaced: stretches.some((one) => one.replaced) };
}

interface Stretch {
  readonly face: Face;
  readonly text: string;
  readonly replaced: boolean;
}

function splitByFace(faces: Typeface, text: string, weight: Weight): Stretch[] {
  const found: Stretch[] = [];
  for (const character of text) {
    const face = faces.faceFor(character.codePointAt(0) ?? 0, weight);
    const next: Stretch = face === null ? { face: faces.replacement(), text: replacementSign, replaced: true } : { face, text: character, replaced: false };
    const last = found.at(-1);
    if (last?.face === next.face) found[found.length - 1] = { face: last.face, text: last.text + next.text, replaced: last.replaced || next.replaced };
    else found.push(next);
  }
  return found;
}

function shapePiece(face: Face, text: string, rightToLeft: boolean): Piece {
  const quick = rightToLeft ? null : shapePairs(face, text);
  if (quick !== null) return quick;
  const run = rightToLeft ? face.font.layout(text, undefined, undefined, undefined, 'rtl') : face.font.layout(text);
  const advances = run.positions.map((position) => position.xAdvance * face.scale);
  const offsets = run.positions.map((position): readonly [number, number] => [position.xOffset * face.scale, position.yOffset * face.scale]);
  return {
    face,
    glyphs: run.glyphs,
    advances,
    offsets: offsets.some(([x, y]) => x !== 0 || y !== 0) ? offsets : null,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  };
}
