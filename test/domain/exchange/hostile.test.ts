import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterOf, exchangeFormats } from '../../../domain/exchange/adapters.ts';
import { readHtml } from '../../../domain/exchange/markup/read-html.ts';
import { htmlOfWords } from '../../../domain/exchange/markup/write-html.ts';
import { readExchange } from '../../../domain/exchange/read-exchange.ts';
import { writeExchange } from '../../../domain/exchange/write-exchange.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { shippedUnit } from '../building/unit-builder.ts';
import { say } from '../building/say.ts';
import { runs, wordsArbitrary, writing } from './some-units.ts';

/** Any text gives an answer, and what is read is a whole unit, with sentences for what is doubtful. */
function answers(text: string): string {
  const reading = readExchange(text, say);
  if (reading.kind !== 'read') return reading.kind;
  expect(unitSchema.safeParse(reading.unit).success).toBe(true);
  expect(reading.warnings.every(({ message }) => message.length > 0)).toBe(true);
  return 'read';
}

const files = exchangeFormats.map((format) => writeExchange(adapterOf(format), shippedUnit('PPL2GEN7-FORM'), writing).text);

describe('any text', () => {
  it('gives an answer', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(['unknown', 'empty', 'read', 'too-large']).toContain(answers(text));
    }), { ...runs, numRuns: 400 });
  });

  it('that began as a good file and was cut, doubled or scribbled in gives an answer', () => {
    fc.assert(fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(200), fc.constantFrom('', '"', '{', '[', ',', '\n', 'null', '"CFDocument":{},', '__proto__', '<', '\u0000'), fc.boolean(), (file, at, length, put, again) => {
      const from = at % file.length;
      const text = `${file.slice(0, from)}${put}${again ? file.slice(from, from + length).repeat(3) : ''}${file.slice(from + length)}`;
      expect(['unknown', 'empty', 'read', 'too-large']).toContain(answers(text));
    }), { ...runs, numRuns: 300 });
  });

  it('whose values were exchanged for others gives an answer', () => {
    const json = files.slice(0, 2).map((file) => file.split(/(?<=: )(?="|\[|\d)/));
    fc.assert(fc.property(fc.constantFrom(...json), fc.nat(), fc.constantFrom('null,', '7,', '[],', '{},', '"",', '["a",{"id":"1"}],', '{"__proto__":{"id":1}},', '1e999,', '[[[[[]]]]],'), (parts, at, value) => {
      const place = 1 + (at % (parts.length - 1));
      const text = parts.map((part, index) => (index === place ? part.replace(/^(?:"(?:[^"\\]|\\.)*"|\d+|\[)(,?)/, value.slice(0, -1) + (part.startsWith('[') ? ',"x":[' : '$1')) : part)).join('');
      expect(['unknown', 'empty', 'read', 'too-large']).toContain(answers(text));
    }), { ...runs, numRuns: 300 });
  });

  it.each([
    ['deep lists', '['.repeat(300_000) + ']'.repeat(300_000)],
    ['deep objects in a known field', `{"URN":"X","criteria":${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}}`],
    ['deep extensions', `{"CFDocument":{"title":"T","extensions":{"attest":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}},"CFItems":[]}`],
    ['a chain of items', JSON.stringify({ CFDocument: { title: 'T' }, CFItems: Array.from({ length: 20_000 }, (_, at) => ({ identifier: String(at), fullStatement: 'x' })), CFAssociations: Array.from({ length: 20_000 }, (_, at) => ({ associationType: 'isChildOf', originNodeURI: { identifier: String(at + 1) }, destinationNodeURI: { identifier: String(at) } })) })],
    ['a million openings of a tag', `{"URN":"X","Performance_criteria":"${'<'.repeat(1_000_000)}"}`],
    ['a million line breaks', `{"URN":"X","Performance_criteria":"${'<br>'.repeat(1_000_000)}x"}`],
    ['a million quotes', `a,b,c,d,e,f,g,h,i,j,k,l,m,n\n${'"'.repeat(1_000_001)}`],
    ['cells that open and never close', `a,b,c,d,e,f,g,h,i,j,k,l,m,n\n${',"x'.repeat(500_000)}`],
    ['a label of a megabyte', JSON.stringify({ CFDocument: { title: 'T' }, CFItems: [{ identifier: '1', fullStatement: 'x', humanCodingScheme: `${' ('.repeat(500_000)}x` }] })],
    ['keys that are everybody’s', '{"URN":"X","__proto__":{"criteria":[]},"constructor":"x","criteria":[{"id":"__proto__","text":"x"},{"id":"constructor","text":"y"}]}'],
  ])('of %s gives an answer', (_what, text) => {
    expect(['unknown', 'empty', 'read', 'too-large']).toContain(answers(text));
  });
});

describe('words as HTML', () => {
  it('come back letter by letter', () => {
    fc.assert(fc.property(fc.oneof(wordsArbitrary, fc.string({ unit: 'grapheme', minLength: 1 }).filter((words) => words !== '')), (words) => {
      expect(readHtml(`<p>${htmlOfWords(words)}</p>`)).toEqual([{ element: 'p', words }]);
    }), { ...runs, numRuns: 500 });
  });

  it('of anybody are read as a page shows them, and nothing in them is run', () => {
    expect(readHtml('<h3>Head</h3> text <!-- <p>not > this</p> --> &amp;&nbsp;more<br/>next  line<SCRIPT>x<y</SCRIPT><ul><li>a &lt; b<li>c < d</ul>&bogus; <').map(({ element, words }) => `${element}: ${words}`)).toEqual([
      'h3: Head', 'p: text &\u00A0more\nnext line', 'li: a < b', 'li: c < d', 'p: &bogus; <',
    ]);
  });
});
