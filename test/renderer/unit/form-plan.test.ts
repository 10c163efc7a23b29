import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { startFold } from '../../../domain/portfolio/fold.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { makeSay } from '../../../main/words/say.ts';
import { ruleLevels } from '../../../renderer/parts/rule-levels.ts';
import { criterionBadges } from '../../../renderer/unit/criterion-badges.ts';
import { formPlan } from '../../../renderer/unit/form-plan.ts';

const say = makeSay();
const id = unitIdSchema.parse('unit01');
const unit = unitSchema.parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../templates/units/PPL2GEN7-FORM.unit.json'), 'utf8')));
const { portfolio } = startFold('portfolio', '2026-11-01T09:00:00Z');
const coverage = coverUnit(portfolio, id, unit, { counts: everyoneCounts, say });

describe('the recording form, laid out', () => {
  const plan = formPlan(say, { unit, coverage });

  it('has its parts in the order of the document, each with all its criteria under the form’s own headings', () => {
    expect(plan.parts.map(({ list, criteria }) => [list, criteria.length])).toEqual([['performance', 16], ['scope', 4], ['knowledge', 7]]);
    expect(plan.parts[0]?.groups.map(({ heading, criteria }) => [heading, criteria.length])).toEqual([
      ['Spot customer service problems', 5], ['Pick the best solution to resolve customer service problems', 5], ['Take action to resolve customer service problems', 6],
    ]);
  });

  it('puts every rule above the part it speaks of, and what speaks of the whole before all', () => {
    expect(plan.whole.map(({ id: rule }) => rule)).toEqual(['R1']);
    expect(plan.parts.map(({ rules }) => rules.map(({ id: rule }) => rule))).toEqual([['R2', 'R3', 'R4'], ['R5', 'R6', 'R7'], ['R8', 'I1']]);
  });

  it('counts where a rule asks something of each criterion', () => {
    const levels = coverage.rules.map((outcome) => [outcome.id, ruleLevels(say, unit, outcome).map(({ value }) => value).join(' ')]);
    expect(levels).toContainEqual(['R2', '0 / 16 0 / 16']);
    expect(levels).toContainEqual(['R3', '0 / 5 0 / 5']);
    expect(levels).toContainEqual(['R6', '0 / 2 0 / 2']);
    expect(levels).toContainEqual(['R1', 'not yet']);
    expect(levels).toContainEqual(['R4', '']);
  });

  it('marks the criteria that must be observed, and no others, without knowing the unit', () => {
    const badges = criterionBadges(say, { unit, coverage });
    const marked = coverage.criteria.filter(({ key }) => badges.get(key)?.some(({ words }) => words === 'Must be observed')).map(({ label }) => label);
    expect(marked).toEqual(['3', '4', '5', '6', '7']);
  });
});
