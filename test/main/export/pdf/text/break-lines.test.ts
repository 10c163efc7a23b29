import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../../domain/report/text.ts';
import { typeface } from '../../../../../main/export/pdf/fonts/typeface.ts';
import { breakLines } from '../../../../../main/export/pdf/text/break-lines.ts';
import { cleanText } from '../../../../../main/export/pdf/text/clean-text.ts';
import { wordShaper } from '../../../../../main/export/pdf/text/shape-word.ts';
import type { Line } from '../../../../../main/export/pdf/text/token.ts';
import { tokenise } from '../../../../../main/export/pdf/text/tokenise.ts';
import { textSetting } from '../../../../../main/export/pdf/text-style.ts';
import { type } from '../../../../../main/export/pdf/type-style.ts';
import { fonts } from '../print-report.ts';

const measure = { shape: wordShaper(typeface(fonts)), pageFigures: 2 };
const setting = textSetting(type.table);

function linesOf(words: string, width: number): Line[] {
  return breakLines(tokenise(plain(words), setting, measure), width, setting, measure);
}

const wordsOf = (line: Line): string =>
  line.tokens
    .slice()
    .sort((one, other) => one.order - other.order)
    .map((token) => (token.body.kind === 'word' ? token.body.word.text : ''))
    .join('');

const anyWords = fc.array(fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), fc.constantFrom('محمد', 'נועה', '王小明', 'Llŷr', 'https://a.b/c-d', 'x'.repeat(90), '\n')), { maxLength: 25 }).map((words) => words.join(' '));

describe('lines', () => {
  it('lose no letter and add none', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 40, max: 400 }), (words, width) => {
        const left = linesOf(words, width).map(wordsOf).join('').replace(/\s/g, '');
        expect(Array.from(left).sort().join('')).toBe(Array.from(cleanText(words).replace(/\s/g, '')).sort().join(''));
      }),
    );
  });

  it('are never wider than their room', () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 40, max: 400 }), (words, width) => {
        for (const line of linesOf(words, width)) expect(line.width).toBeLessThanOrEqual(width + 0.1);
      }),
    );
  });

  it('break at spaces and after hyphens, but hold a range of days together', () => {
    expect(linesOf('front-of-house log', 38).map(wordsOf)).toEqual(['front-of-', 'houselog']);
    expect(linesOf('days 8–12', 30).map(wordsOf)).toEqual(['days', '8–12']);
  });

  it('end where the text says so, empty ones too', () => {
    expect(linesOf('one\n\ntwo', 200).map(wordsOf)).toEqual(['one', '', 'two']);
  });

  it('keep a chip of words together where it fits', () => {
    const text = [...plain('some words '), { kind: 'text' as const, text: 'Not met: must be observed', emphasis: 'open' as const }];
    const lines = breakLines(tokenise(text, setting, measure), 130, setting, measure);
    expect(lines.map((line) => line.tokens.length)).toEqual([2, 5]);
    expect(lines[1]?.tokens[0]?.padBefore).toBeGreaterThan(0);
    expect(lines[1]?.tokens[4]?.padAfter).toBeGreaterThan(0);
  });
});
