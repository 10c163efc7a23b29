import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import { draftOf } from '../../support/read-for-test.ts';
import { unitCases } from '../../support/score-unit.ts';

const cases = ['seeds', 'units', 'own'].flatMap(unitCases);
const megabyte = 1_000_000;

/** Ways in which a document comes apart on its way. */
const hurt = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('put' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('\n', '\t', '1. ', 'P1 ', '(a)', ' / ', '|', '<b>', ':', '\u0000', '\uFFFD', '•')) }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 200 }) }),
);

function hurtBy(text: string, one: Parameters<Parameters<typeof hurt.map>[0]>[0]): string {
  const at = Math.floor(one.at * text.length);
  if (one.kind === 'drop') return text.slice(0, at) + text.slice(at + one.length);
  if (one.kind === 'put') return text.slice(0, at) + one.text + text.slice(at);
  const to = Math.floor(one.to * text.length);
  return text.slice(0, to) + text.slice(at, at + one.length) + text.slice(to);
}

describe('any text', () => {
  it('is answered, however a document was hurt', () => {
    fc.assert(fc.property(fc.constantFrom(...cases), fc.array(hurt, { minLength: 1, maxLength: 8 }), ({ text }, hurts) => {
      const draft = draftOf(linesOfText(hurts.reduce(hurtBy, text)));
      const ids = draft.criteria.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...draft.criteria, ...draft.knowledge].every(({ text: words }) => words !== '')).toBe(true);
    }), { numRuns: 200 });
  });

  it('is answered, whatever its characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      expect(draftOf(linesOfText(text)).kind).toBe('not-a-unit');
    }), { numRuns: 60 });
  });

  it.each(['a', 'A', ' ', '1', '.', '-', '•', '(', '\t', '|', '/', ':', '‘', '<', '\n', '\uFFFD'])('of a megabyte of %j is answered', (sign) => {
    expect(draftOf(linesOfText(sign.repeat(megabyte))).kind).toBe('not-a-unit');
  });

  it.each(['1. ', 'a\n', '• a\n', '(a) ', 'You must be able to: 1. ', 'Performance criteria\n', 'PCs 1, '])('of a megabyte of %j is answered', (piece) => {
    expect(['unit', 'rules-only', 'not-a-unit']).toContain(draftOf(linesOfText(piece.repeat(megabyte / piece.length))).kind);
  }, 60_000);
});
