import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../main/portfolio/folder-name.ts';

test('a name is one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ŵ', 'ع', '王', '😀', ' ', '.', '/', '\\', ':', '*', '"', '<', '|', '\u0000', '\u202e', '\u0085', '~', '$', '\n', '\ud800'), maxLength: 90 }), (words) => {
      const name = fileName(words);
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      expect(name).not.toMatch(/^[\s.]|[\s.]$|^~\$/);
      expect(name).not.toBe('');
      expect(Array.from(name).length).toBeLessThanOrEqual(60);
      expect(name.normalize('NFC')).toBe(name);
      expect(fileName(name)).toBe(name);
    }),
  );
});

test.each([
  ['Sam Okafor', 'Sam Okafor'],
  ['  Nia  ap\tŴyn. ', 'Nia ap Ŵyn'],
  ['Sia\u0302n', 'Si\u00e2n'],
  ['AC/DC: “live”?', 'AC DC “live”'],
  ['con', 'con_'],
  ['NUL.txt', 'NUL_.txt'],
  ['Lpt1', 'Lpt1_'],
  ['Conrad', 'Conrad'],
  ['...', '_'],
  ['', '_'],
])('%j becomes %j', (words, name) => {
  expect(fileName(words)).toBe(name);
});

test('what is cut is the name, never its end', () => {
  expect(fileName('x'.repeat(300), ' - PPL2GEN7')).toBe(`${'x'.repeat(49)} - PPL2GEN7`);
  expect(fileName('a'.repeat(48) + ' b', ' - PPL2GEN7')).toBe(`${'a'.repeat(48)} - PPL2GEN7`);
});

test('under a synced folder of 70 characters every path in a portfolio stays below 210', () => {
  const longest = ['portfolio.json', `journal/${'0'.repeat(16)} kept ${'a'.repeat(6)}.jsonl`, `units/${'0'.repeat(64)}.json`, `evidence/${'0'.repeat(32)}.${'x'.repeat(8)}`];
  const folder = fileName('A name of a person that goes on and on '.repeat(9));
  for (const inside of longest) expect(70 + 1 + folder.length + 1 + inside.length).toBeLessThan(210);
});
