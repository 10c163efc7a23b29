import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import { startFold } from '../../../domain/portfolio/fold.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { makeSay } from '../../../main/words/say.ts';
import { namesOf } from '../../../renderer/parts/criterion-names.ts';

const say = makeSay();
const unit = unitSchema.parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../templates/units/PPL2GEN7-FORM.unit.json'), 'utf8')));
const coverage = coverUnit(startFold('portfolio', '2026-11-01T09:00:00Z').portfolio, unitIdSchema.parse('unit01'), unit, { counts: everyoneCounts, say });
const keysOf = (...places: readonly (readonly ['performance' | 'scope' | 'knowledge', string])[]) =>
  new Set(coverage.criteria.filter(({ list, label }) => places.some(([wanted, named]) => wanted === list && named === label)).map(({ key }) => key));

describe('several criteria as people say them', () => {
  it('are drawn together list by list', () => {
    expect(namesOf(say, coverage, keysOf(['performance', '2'], ['performance', '9'], ['performance', '8'], ['knowledge', '1']))).toEqual(['PCs 2, 8 and 9', 'Knowledge 1']);
  });

  it('are named with their list although their letters need no word', () => {
    expect(namesOf(say, coverage, new Set(coverage.criteria.filter(({ list }) => list === 'scope').map(({ key }) => key)))).toEqual(['Scope (a) to (d)']);
  });

  it('are none where none is chosen', () => {
    expect(namesOf(say, coverage, new Set())).toEqual([]);
  });
});
