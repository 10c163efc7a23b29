import { describe, expect, it } from 'vitest';
import { criterionWords } from '../../../domain/rules/criterion-words.ts';
import type { NamedCriterion } from '../../../domain/rules/facts.ts';
import type { CriterionList } from '../../../domain/unit/criterion-key.ts';
import { say } from '../building/outcomes.ts';

const some = (list: CriterionList, ...labels: readonly (readonly [string, number])[]): readonly NamedCriterion[] => labels.map(([printed, place]) => ({ list, printed, place }));
const numbers = (list: CriterionList, ...places: readonly number[]): readonly NamedCriterion[] => some(list, ...places.map((place) => [`${place}`, place] as const));

describe('criteria in words', () => {
  it.each<[readonly NamedCriterion[], string]>([
    [numbers('performance', 3), 'PC 3'], [numbers('performance', 4, 3), 'PCs 3 and 4'], [numbers('performance', 3, 4, 6), 'PCs 3, 4 and 6'], [numbers('performance', 3, 4, 5, 6, 7), 'PCs 3 to 7'],
    [numbers('performance', 1, 2, 8, 9, 10), 'PCs 1, 2 and 8 to 10'], [some('scope', ['(b)', 18]), '(b)'], [some('scope', ['(a)', 17], ['(b)', 18], ['(d)', 20]), '(a), (b) and (d)'],
    [numbers('knowledge', 2), 'Knowledge 2'], [numbers('knowledge', 2, 5), 'Knowledge 2 and 5'], [some('knowledge', ['g', 1]), 'Knowledge g'], [some('performance', ['P1', 1], ['P2', 2], ['P3', 3]), 'P1 to P3'],
    [some('performance', ['Outcome 1/2', 1]), 'Outcome 1/2'], [some('scope', ['1.1', 1]), 'Scope 1.1'], [some('behaviour', ['a', 1], ['c', 3]), 'Behaviours a and c'],
    [[...numbers('knowledge', 2), ...numbers('performance', 4), ...some('scope', ['(b)', 18])], 'PC 4, (b) and Knowledge 2'], [[], ''],
  ])('%#: %j', (criteria, words) => {
    expect(criterionWords(say, criteria)).toBe(words);
  });
});
