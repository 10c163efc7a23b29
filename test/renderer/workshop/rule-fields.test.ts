import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import { ruleFormFields, ruleOfTyped, typedRule } from '../../../renderer/workshop/rule-fields.ts';
import { draftOf } from '../../support/read-for-test.ts';
import { unitCases } from '../../support/score-unit.ts';

const rules = ['seeds', 'units', 'own'].flatMap(unitCases).flatMap(({ text }) => draftOf(linesOfText(text)).rules.map(({ rule }) => rule));

describe('the form of a rule', () => {
  it('shows every rule that is read, and gives it back as it was', () => {
    expect(new Set(rules.map(({ kind }) => kind)).size).toBeGreaterThan(9);
    for (const rule of rules) {
      expect({ ...ruleOfTyped(typedRule(rule), rule), ...(rule.unresolved === undefined ? {} : { unresolved: rule.unresolved }), ...(rule.repaired === undefined ? {} : { repaired: rule.repaired }) }).toEqual(rule);
    }
  });

  it('makes nothing of a rule that lacks what its kind needs', () => {
    const blank = { strength: 'must' as const, sentence: 'So many.', of: '', criteria: '', knowledge: '', group: '', items: '', remainderOf: '', formatting: '', except: '', fields: {} };
    expect((Object.keys(ruleFormFields) as (keyof typeof ruleFormFields)[]).filter((kind) => ruleOfTyped({ ...blank, kind }, null) === null)).toEqual(['allow', 'limit', 'infer', 'context', 'people']);
    expect(ruleOfTyped({ ...blank, kind: 'limit', fields: { max: 'three' } }, null)).toBeNull();
    expect(ruleOfTyped({ ...blank, kind: 'limit', criteria: ' 3, 4 ', fields: { max: '3' } }, null)).toEqual({ kind: 'limit', what: 'reuse', max: 3, strength: 'must', sentence: 'So many.', criteria: ['3', '4'] });
    expect(ruleOfTyped({ ...blank, kind: 'cover', sentence: ' ' }, null)).toBeNull();
  });
});
