import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import type { RuleOutcome } from '../../../domain/rules/outcome.ts';
import { makeSay } from '../../../main/words/say.ts';
import { groupedForm, madeForm, type RecordingForm } from './recording-form.ts';
import { situations, Stage, type Situation } from './situations.ts';

const say = makeSay();

function play(form: RecordingForm, situation: Situation): { readonly stage: Stage; readonly outcome: RuleOutcome } {
  const stage = situation.given(new Stage(form));
  const coverage = coverUnit(stage.portfolio, stage.unit, form.unit, { counts: everyoneCounts, say });
  const outcome = coverage.rules.find((rule) => rule.id === situation.rule);
  if (outcome === undefined) throw new Error(`No rule ${situation.rule}`);
  return { stage, outcome };
}

function check(form: RecordingForm, situation: Situation): void {
  const { stage, outcome } = play(form, situation);
  expect({ claimed: outcome.claimed.state, judged: outcome.judged.state }).toEqual({ claimed: situation.claimed, judged: situation.judged });
  if (situation.lacking !== undefined) expect([...outcome.judged.lacking].sort()).toEqual(situation.lacking(form).map((address) => stage.key(address)).sort());
  if (situation.says !== undefined) expect(outcome.judged.because).toMatch(situation.says);
  if (situation.close !== undefined) expect(outcome.judged.wouldClose).toMatch(situation.close);
  if (situation.who !== undefined) expect(outcome.judged.who).toBe(situation.who);
  for (const level of [outcome.claimed, outcome.judged]) {
    expect(level.because).toMatch(/^[^a-z].*\.$/);
    if (level.state === 'open' || level.state === 'for-a-person') expect(level.wouldClose).not.toBeNull();
  }
}

describe('the form with grouped criteria', () => {
  it('is told in at least forty situations', () => {
    expect(situations.length).toBeGreaterThanOrEqual(40);
    expect(new Set(situations.map((situation) => situation.name)).size).toBe(situations.length);
  });

  it.each(situations.map((situation) => [`${situation.rule}: ${situation.name}`, situation] as const))('%s', (_name, situation) => {
    check(groupedForm(), situation);
  });
});

describe('a form with other labels, ranges and numbers', () => {
  const shape = fc.record({
    prefix: fc.constantFrom('', 'P', '2.', 'AC'), must: fc.integer({ min: 2, max: 9 }), may: fc.integer({ min: 2, max: 9 }),
    scope: fc.integer({ min: 5, max: 8 }), need: fc.integer({ min: 2, max: 4 }), howTo: fc.integer({ min: 2, max: 5 }), other: fc.integer({ min: 2, max: 5 }),
  });

  it.each(situations.map((situation) => [`${situation.rule}: ${situation.name}`, situation] as const))('%s', (_name, situation) => {
    fc.assert(fc.property(shape, (made) => check(madeForm(made), situation)), { numRuns: 6 });
  });
});
