import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceAt } from '../../../../../main/export/pdf/fonts/face.ts';
import { typeface } from '../../../../../main/export/pdf/fonts/typeface.ts';
import { shapePairs } from '../../../../../main/export/pdf/text/shape-pairs.ts';
import { wordShaper } from '../../../../../main/export/pdf/text/shape-word.ts';
import { baselineOf, type } from '../../../../../main/export/pdf/type-style.ts';
import { fonts } from '../print-report.ts';

const regular = faceAt(fonts.regular);
const shape = wordShaper(typeface(fonts));

describe('a word', () => {
  it('put together from its pairs is the word as the font shapes it whole', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('AVTWoyaerfiltgpq.,;:’()-–0123456789ŵŷéŁż')), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(letters, (word) => {
        const quick = shapePairs(regular, word);
        if (quick === null) return;
        const whole = regular.font.layout(word);
        expect(quick.glyphs.map((glyph) => glyph.id)).toEqual(whole.glyphs.map((glyph) => glyph.id));
        expect(quick.width).toBeCloseTo(whole.advanceWidth * regular.scale, 6);
      }),
    );
  });

  it('with a ligature is left to the font', () => {
    expect(shapePairs(regular, 'office')).toBeNull();
    expect(shape('office', 'regular').pieces[0]?.glyphs).toHaveLength(5);
  });

  it('has figures of one width, so that columns of them stand under each other', () => {
    for (const weight of ['regular', 'semi-bold'] as const) {
      expect(new Set(Array.from('0123456789', (figure) => shape(figure, weight).width)).size).toBe(1);
    }
  });

  it('takes each character from the first face that has it', () => {
    const names = shape('aع王', 'regular').pieces.map((piece) => piece.face.font.postscriptName);
    expect(names).toEqual(['SourceSans3-Regular', 'DejaVuSans', 'NotoSansSC-Regular']);
  });

  it('says where a character has no shape in any face', () => {
    expect(shape('a\u{1f642}', 'regular').replaced).toBe(shape('\u{1f642}', 'regular').replaced);
    const unknown = shape('\u{10ffff}', 'regular');
    expect(unknown.replaced).toBe(true);
    expect(unknown.pieces[0]?.glyphs[0]?.id).toBe(unknown.pieces[0]?.face.font.glyphForCodePoint(0xfffd).id);
  });

  it('stands on the baseline that the font itself asks for', () => {
    const { ascent, descent } = regular;
    const size = type.body.size / 1000;
    expect(baselineOf(type.body)).toBeCloseTo((type.body.leading - (ascent - descent) * size) / 2 + ascent * size, 6);
  });
});
