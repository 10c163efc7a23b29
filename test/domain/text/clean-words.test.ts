import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanWords } from '../../../domain/text/clean-words.ts';

test('words are composed, their line ends are one kind, and nothing steers a terminal', () => {
  expect(cleanWords('\uFEFF  Lly\u0302r\r\nagain\rand\u2028more\ttab\u0007\u001b[31m ')).toBe('Llŷr\nagain\nand\nmore\ttab[31m');
});

test('a line is one line: breaks and tabs are spaces, and nothing turns the direction of what follows', () => {
  expect(cleanLine(' one\r\ntwo\tthree\u202E evil \u2066x\u0000 ')).toBe('one two three evil x');
  expect(cleanLine('שלום \u200Fmark')).toBe('שלום \u200Fmark');
});

test('cleaning twice is cleaning once, and a line never holds a break', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanWords(cleanWords(text))).toBe(cleanWords(text));
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanLine(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});
