import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../../domain/reading/source/from-text.ts';
import { unitOfDraft } from '../../../../domain/reading/unit-of-draft.ts';
import type { PortfolioBuilder } from '../../building/portfolio-builder.ts';
import { outcomeOf } from '../../building/outcomes.ts';
import { draftOf } from '../../../support/read-for-test.ts';
import { wordings } from './wordings.ts';

const points = (sign: string, count: number): string => Array.from({ length: count }, (_, place) => `${sign}${place + 1} Look after tool ${String.fromCharCode(65 + place)}`).join('\n');

/** A small unit that states one thing about its evidence. */
function unitThatSays(sentence: string): string {
  return `Unit AB1CD2 Look after tools\n\nEvidence requirements\n\n${sentence}\n\nPerformance criteria\n\n${points('', 6)}\n\nKnowledge and understanding\n\n1 How to oil tools\n2 How to sharpen tools\n\nScope/Range\n\nC1 Kinds of tool\n(a) saws\n(b) files\n(c) planes\n`;
}

/** Everything seen by the assessor at the workplace on one day. */
function everythingObserved(builder: PortfolioBuilder): PortfolioBuilder {
  return builder.add('E1', { method: 'observation', by: [{ role: 'assessor', name: 'Priya Nair' }], setting: 'workplace' })
    .accept('E1', [...['1', '2', '3', '4', '5', '6'].map((id) => `performance/${id}`), ...['a', 'b', 'c'].map((id) => `scope/C1/${id}`), 'knowledge/1', 'knowledge/2']);
}

describe.each(Object.entries(wordings))('a sentence that is a rule of kind %s', (kind, cases) => {
  it.each(cases)('%s', (sentence, rule, empty, observed) => {
    const draft = draftOf(linesOfText(unitThatSays(sentence)));
    expect(draft.rules.map((one) => one.rule)).toEqual([expect.objectContaining({ kind, ...rule, sentence: sentence.replaceAll(/\s+/g, ' ') })]);
    const unit = unitOfDraft(draft, 'Made up');
    const before = outcomeOf(unit, 'R1', (builder) => builder).judged;
    const after = outcomeOf(unit, 'R1', everythingObserved).judged;
    expect([before.state, after.state]).toEqual([empty, observed]);
    for (const { because, state, wouldClose } of [before, after]) {
      expect(because).toMatch(/^\S.*[.!?”)]$/s);
      if (state === 'open') expect(wouldClose).toMatch(/^\S.*[.!?”)]$/s);
    }
  });
});

describe('two rules that contradict each other', () => {
  it.each([
    ['PCs 1–3 must be assessed by observation. PCs 3 and 4 may be assessed by witness testimony.', 'R1, R2'],
    ['Simulation is not allowed. Simulation may be used for PC 4.', 'R1, R2'],
    ['PC 2 must be assessed by questioning. PC 2 must not be assessed by questioning.', 'R1, R2'],
    ['At least 70% of the criteria must be observed. At least 50% of the criteria must be observed.', 'R1, R2'],
  ])('%s', (sentences, at) => {
    const { warnings } = draftOf(linesOfText(unitThatSays(sentences)));
    expect(warnings.filter(({ code }) => code === 'rules-contradict').map((warning) => warning.at)).toEqual([at]);
  });

  it('are not seen where they speak of different points', () => {
    const { warnings } = draftOf(linesOfText(unitThatSays('PCs 1–3 must be assessed by observation. PCs 4 and 5 may be assessed by witness testimony.')));
    expect(warnings.filter(({ code }) => code === 'rules-contradict')).toEqual([]);
  });
});

describe('names in a rule', () => {
  it.each([
    ['PCs 1, 2 and 4–6 must be observed.', ['1', '2', '4', '5', '6']],
    ['PCs 1-3, 5 must be observed.', ['1', '2', '3', '5']],
    ['PCs 2 to 4 must be observed.', ['2', '3', '4']],
    ['Statements 2 – 4 and 6 must be observed.', ['2', '3', '4', '6']],
    ['Assessment criteria 1 & 6 must be observed.', ['1', '6']],
    ['PCs16 must be observed.', ['1', '2', '3', '4', '5', '6']],
    ['PCs 1\uFFFD3 must be observed.', ['1', '2', '3']],
    ['PCs 5–8 must be observed.', ['5', '6', '7', '8']],
  ])('%s', (sentence, criteria) => {
    const { rules, warnings } = draftOf(linesOfText(unitThatSays(sentence)));
    expect(rules[0]?.rule).toMatchObject({ kind: 'method', criteria, anyOf: ['observation'] });
    if (sentence.includes('s16') || sentence.includes('\uFFFD')) expect(warnings.map(({ code }) => code)).toContain('range-repaired');
    if (criteria.includes('8')) expect(warnings.find(({ code }) => code === 'rule-names-missing')?.message).toContain('7, 8');
  });
});
