import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';

/** One font file, parsed. Measures are in thousandths of the type size. */
export interface Face {
  readonly path: string;
  readonly font: Font;
  readonly scale: number;
  readonly ascent: number;
  readonly descent: number;
  /** Width of a space. */
  readonly space: number;
  readonly has: (codePoint: number) => boolean;
}

// Parsing and shaping dominate a cold export: each file is parsed once in a process.
const parsed = new Map<string, Face>();

/** The face in a file, read at its first use; throws where the file is missing, since the program brings it. */
export function faceAt(path: string): Face {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const face = openFace(path);
  parsed.set(path, face);
  return face;
}

function openFace(path: string): Face {
  const font = fontkit.create(readFileSync(path));
  if (!('layout' in font)) throw new Error(`A collection, not a font: ${path}`);
  const scale = 1000 / font.unitsPerEm;
  const known = new Map<number, boolean>();
  const has = (codePoint: number): boolean => {
    const answer = known.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint);
    known.set(codePoint, answer);
    return answer;
  };
  return { path, font, scale, ascent: font.ascent * scale, descent: font.descent * scale, space: font.glyphForCodePoint(0x20).advanceWidth * scale, has };
}
