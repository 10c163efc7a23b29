import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillSentence, readSentence } from '../../../domain/words/sentence.ts';

it('puts values where they are named, as often as they are named', () => {
  expect(fillSentence(readSentence('{{a}} and {{ b }}, then {{a}}.'), { a: 'one', b: 2 }, 'key')).toBe('one and 2, then one.');
});

it('leaves every value as it is, whatever is in it', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    expect(fillSentence(readSentence('{{a}}|{{b}}'), { a, b }, 'key')).toBe(`${a}|${b}`);
  }));
});

it('names the message and the value that is missing', () => {
  expect(() => fillSentence(readSentence('{{a}}'), {}, 'some.key')).toThrow('some.key asks for a');
});
