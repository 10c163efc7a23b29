import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { startFold } from '../../../domain/portfolio/fold.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { makeSay } from '../../../main/words/say.ts';
import { stillToSee } from '../../../renderer/observe/still-to-see.ts';

const say = makeSay();
const unit = unitSchema.parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../templates/units/PPL2GEN7-FORM.unit.json'), 'utf8')));
const coverage = coverUnit(startFold('portfolio', '2026-11-01T09:00:00Z').portfolio, unitIdSchema.parse('unit01'), unit, { counts: everyoneCounts, say });
const still = (performance: readonly string[], scope: readonly string[]) =>
  stillToSee(say, unit, coverage, new Set(coverage.criteria.filter(({ list, label, printed }) => (list === 'performance' && performance.includes(label)) || (list === 'scope' && scope.includes(printed))).map(({ key }) => key)));

describe('what waits to be observed while a visit goes on', () => {
  it('is all of it before anything is ticked', () => {
    expect(still([], [])?.words).toHaveLength(2);
    expect(still([], [])?.ticked).toEqual([]);
  });

  it('names what is ticked of it, and nothing else', () => {
    expect(still(['1', '3', '4', '5'], ['(b)'])).toMatchObject({ ticked: ['PCs 3 to 5', 'Scope (b)'] });
    expect(still(['3', '4', '5', '6'], ['(b)'])?.words).toHaveLength(2);
  });

  it('leaves a rule out once the visit comes to as many as it asks for', () => {
    expect(still(['3', '4', '5', '6', '7'], [])?.words).toHaveLength(1);
    expect(still([], ['(a)', '(c)'])?.words).toHaveLength(1);
    expect(still(['3', '4', '5', '6', '7'], ['(a)', '(c)'])?.words).toEqual([]);
  });
});
