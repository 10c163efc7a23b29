import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsRightToLeft, stretches } from '../../../../main/export/docx/stretches.ts';

test('the stretches of a text are the text, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'ŵ', ' ', '7', 'ع', 'ر', 'ש', '王', '✓', '😀', '\u0301', '(', '.'), { maxLength: 30 }), (letters) => {
      const text = letters.join('');
      const cut = stretches(text);
      expect(cut.map((stretch) => stretch.text).join('')).toBe(text);
      cut.slice(1).forEach((stretch, at) => {
        expect(stretch.script).not.toBe(cut[at]?.script);
      });
    }),
  );
});

test.each([
  ['Tŷ Gwyn, Łódź – “yes”', ['latin']],
  ['سامي 12 الأنصاري', ['right-to-left']],
  ['E3 سامي (E4)', ['latin', 'right-to-left', 'latin']],
  ['✓ Met', ['sign', 'latin']],
  ['王小明。', ['east-asian']],
])('%s is cut where its script changes', (text, scripts) => {
  expect(stretches(text).map(({ script }) => script)).toEqual(scripts);
});

test('the first letter decides where a text begins', () => {
  expect(beginsRightToLeft('12. كتب Sam')).toBe(true);
  expect(beginsRightToLeft('Sam كتب')).toBe(false);
  expect(beginsRightToLeft('12')).toBe(false);
});
