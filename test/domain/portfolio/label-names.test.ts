import { describe, expect, it } from 'vitest';
import { labelNames } from '../../../domain/portfolio/label-names.ts';
import { criterionKey, unitIdSchema, type CriterionKey, type CriterionList } from '../../../domain/unit/criterion-key.ts';

const [unit, another] = [unitIdSchema.parse('unit001'), unitIdSchema.parse('unit002')];
const key = (label: string, list: CriterionList = 'scope', of = unit): CriterionKey => criterionKey(of, list, label);

function named(claimed: readonly CriterionKey[], one: CriterionKey): string {
  return labelNames({ claims: new Map(claimed.map((criterion) => [criterion, new Map()])) })(one);
}

describe('labels without their unit', () => {
  it('stand as they are, a letter in brackets', () => {
    expect(named([], key('3', 'performance'))).toBe('3');
    expect(named([], key('d'))).toBe('(d)');
  });

  it('leave a group out where it is the only one of its unit that is spoken of', () => {
    expect(named([key('S1/a'), key('S2/a', 'scope', another), key('4', 'performance')], key('S1/d'))).toBe('(d)');
    expect(named([], key('S1/d'))).toBe('(d)');
  });

  it('name the group where there are several, even if nothing is claimed for this one now', () => {
    expect(named([key('S1/a'), key('S2/a')], key('S1/d'))).toBe('S1 (d)');
    expect(named([key('S1/a')], key('S2/d'))).toBe('S2 (d)');
  });
});
