import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import { root } from '../../layers/source-files.ts';
import { draftOf, printedOf, scoreTexts } from '../../support/read-for-test.ts';
import { unitCases } from '../../support/score-unit.ts';
import { expectedInOtherWords, otherWordsFor, reflowed, withOtherBullets } from '../../support/unit-variants.ts';

const folders = ['seeds', 'units', 'own'];
const cases = folders.flatMap(unitCases);

describe('published units', () => {
  it.each(cases)('$name is read without a loss', (one) => {
    expect(scoreTexts([one]).lost).toEqual([]);
  });

  it('are read as well with other words', () => {
    const changed = cases.map((one) => {
      const change = otherWordsFor(draftOf(linesOfText(one.text)));
      return { ...one, text: change(one.text), expected: expectedInOtherWords(one.expected, change) };
    });
    expect(changed.filter((one, place) => one.text !== cases[place]?.text).length).toBeGreaterThan(cases.length - 6);
    const { share, lost } = scoreTexts(changed);
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(98);
  });

  it('are read as well with other bullets', () => {
    const { share, lost } = scoreTexts(cases.map((one) => ({ ...one, text: withOtherBullets(one.text) })));
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(98);
  });

  it('are read as well with their lines broken at 60 characters', () => {
    const { share, lost } = scoreTexts(cases.map((one) => ({ ...one, text: reflowed(one.text) })));
    expect(share, lost.join('\n')).toBeGreaterThanOrEqual(98);
  });
});

describe('documents that are no units', () => {
  const folder = path.join(root, 'test/fixtures/units-to-read/none');

  it.each(readdirSync(folder))('%s gives nothing but a warning', (name) => {
    const read = printedOf(linesOfText(readFileSync(path.join(folder, name), 'utf8')));
    expect(read).toMatchObject({ metadata: {}, groups: [], criteria: [], knowledgeGroups: [], knowledge: [], behaviours: [], scope: [], rules: [] });
    expect(read.warnings.map(({ code }) => code)).toEqual(['not-a-unit']);
  });
});
