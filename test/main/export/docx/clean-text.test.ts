import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../../main/export/docx/clean-text.ts';

const anything = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

test('nothing that XML forbids is left, and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const clean = cleanText(text);
      expect(clean).toMatch(/^[\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      expect(Buffer.from(clean).toString()).toBe(clean);
      expect(cleanText(clean)).toBe(clean);
    }),
  );
});

test('line ends are one kind, tabs are spaces, accents are composed', () => {
  expect(cleanText('a\r\nb\rc\u2028d\te\u0301')).toBe('a\nb\nc\nd é');
});
