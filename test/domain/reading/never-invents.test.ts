import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftUnit } from '../../../domain/reading/draft-unit.ts';
import type { Place } from '../../../domain/reading/source/source-line.ts';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import { publishedUnit } from '../../support/published-unit.ts';
import { draftOf } from '../../support/read-for-test.ts';
import { unitCases } from '../../support/score-unit.ts';

/** Texts are compared without white space, which a document's lines and pages put anywhere. */
function bare(text: string): string {
  return text.replaceAll(/[\s\u200B-\u200D\uFEFF\u00AD]+/gu, '');
}

interface Piece { readonly text: string; readonly places: readonly Place[] }

/** Every text of a draft that a document must have said. */
function piecesOf(draft: DraftUnit): readonly Piece[] {
  const points = [...draft.criteria, ...draft.knowledge, ...draft.behaviours, ...draft.scope.flatMap(({ items }) => items)];
  const headings = [...draft.groups, ...draft.knowledgeGroups, ...draft.scope].map(({ heading, places }) => ({ text: heading, places }));
  const title = draft.metadata.title === null ? [] : [{ text: draft.metadata.title.value, places: draft.metadata.title.places }];
  return [...points, ...headings, ...title, ...draft.rules.map(({ rule, places }) => ({ text: rule.sentence, places })), ...draft.metadata.codes.map(({ value, places }) => ({ text: value, places }))];
}

/** What stands at some places. */
function at(lines: readonly string[], places: readonly Place[]): string {
  return places.map(({ line, from, to }) => lines[line - 1]?.slice(from, to) ?? '').join(' ');
}

function holdsOnlyItsSource(text: string): void {
  const lines = linesOfText(text).map((line) => line.text);
  const draft = draftOf(linesOfText(text));
  const source = bare(text);
  for (const { text: piece, places } of piecesOf(draft)) {
    expect(bare(at(lines, places)).includes(bare(piece)), `“${piece}” stands at its places`).toBe(true);
    if (places.length === 1) expect(source.includes(bare(piece)), `“${piece}” is a piece of the source`).toBe(true);
  }
  const labels = [...draft.criteria, ...draft.knowledge].filter(({ labelPlaces }) => labelPlaces.length > 0);
  for (const { id, labelPlaces } of labels) expect(at(lines, labelPlaces)).toContain(id.split('/').at(-1)?.replace(/ \(\d+\)$/, ''));
}

describe('a reader that never invents', () => {
  it('takes every text from its places in the source, whatever the layout', () => {
    fc.assert(fc.property(publishedUnit, ({ text }) => holdsOnlyItsSource(text)), { numRuns: 120 });
  });

  it('reads back the points that a document was made of', () => {
    fc.assert(fc.property(publishedUnit, ({ text, criteria, knowledge }) => {
      const draft = draftOf(linesOfText(text));
      expect(draft.criteria.map((point) => point.text)).toEqual(criteria);
      expect(draft.knowledge.map((point) => point.text)).toEqual(knowledge);
    }), { numRuns: 120 });
  });

  it.each(['seeds', 'units', 'own'].flatMap(unitCases))('does so in $name', ({ text }) => holdsOnlyItsSource(text));

  it('says the same of the same document', () => {
    for (const { text } of unitCases('seeds')) expect(draftOf(linesOfText(text))).toEqual(draftOf(linesOfText(text)));
  });
});
