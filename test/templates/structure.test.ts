import { describe, expect, test } from 'vitest';
import { unitCriteria } from '../../domain/unit/unit-criteria.ts';
import { unitSchema, type UnitCriterion } from '../../domain/unit/unit.ts';
import { hasCode } from '../../domain/unit/unit-codes.ts';
import { expected, guides, units } from './documents.ts';

function ends(criteria: readonly UnitCriterion[], wanted: readonly { id: string; starts: string; ends: string | null }[]): readonly unknown[] {
  return criteria.map(({ id, text }, place) => {
    const want = wanted[place];
    const last = text.replace(/\.$/, '');
    return { id, starts: text.slice(0, want?.starts.length), ends: want?.ends === null ? null : last.slice(-(want?.ends.length ?? 0)) };
  });
}

describe.each(units)('%s', (name, unit) => {
  const want = expected(name);

  test('has the criteria, knowledge, scope and groups of its document, in order', () => {
    expect(ends(unit.criteria, want.criteria)).toEqual(want.criteria);
    expect(ends(unit.knowledge, want.knowledge)).toEqual(want.knowledge);
    expect(unit.scope.map(({ id, heading, items }) => ({ id, heading, items: items.map((item) => item.id) }))).toEqual(want.scope);
    expect(unit.groups).toEqual(want.groups);
    expect(unit.metadata).toMatchObject(want.metadata);
  });

  test('has the rules of its document, in order, each with its sentence', () => {
    expect(unit.rules).toEqual(want.rules.map((rule, place) => ({ ...rule, sentence: unit.rules[place]?.sentence })));
  });

  test('has no label twice', () => {
    const labels = unitCriteria(unit).map(({ list, label }) => `${list}/${label}`);
    expect(labels.filter((label, place) => labels.indexOf(label) !== place)).toEqual([]);
  });

  test('names in rules, groups and how-to decisions only what is in it', () => {
    const performance = unit.criteria.map(({ id }) => id);
    const knowledge = unit.knowledge.map(({ id }) => id);
    const groups = unit.groups.map(({ heading }) => `group:${heading}`);
    for (const rule of unit.rules) {
      const { criteria = [], knowledge: statements = [], of, items = [], remainderOf } = rule;
      const from = rule.kind === 'infer' ? undefined : rule.from;
      expect(performance).toEqual(expect.arrayContaining([...criteria]));
      expect(knowledge).toEqual(expect.arrayContaining([...statements]));
      expect(['unit', 'criteria', 'scope', 'knowledge', undefined, ...groups]).toContain(of);
      expect([undefined, ...unit.scope.map(({ id }) => id)]).toContain(from);
      expect(unit.scope.find(({ id }) => id === from)?.items.map(({ id }) => id) ?? []).toEqual(expect.arrayContaining([...items]));
      expect([undefined, 'scope', ...unit.scope.map(({ id }) => id)]).toContain(remainderOf);
    }
    expect(performance).toEqual(expect.arrayContaining(unit.groups.flatMap(({ criteria }) => criteria)));
    expect(knowledge).toEqual(expect.arrayContaining([...unit.howTo, ...unit.knowledgeGroups.flatMap((group) => group.knowledge)]));
  });

  test('has every line of the sign-off block once', () => {
    expect(unit.signOff.map(({ role }) => role)).toEqual([
      'candidate', 'assessor', 'countersigning-assessor', 'internal-verifier', 'countersigning-internal-verifier', 'external-verifier',
    ]);
  });

  test('records a standard that is here, if any', () => {
    const { recordsStandard } = unit;
    if (recordsStandard !== undefined) expect(units.filter(([, other]) => other.kind === 'standard' && hasCode(other, recordsStandard))).toHaveLength(1);
  });
});

test('the lettered list under two headings is told apart: a to f behaviours, g to j knowledge, and the document’s gap is said', () => {
  const unit = units.find(([name]) => name === 'H2L604')?.[1];
  expect(unit?.behaviours.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(unit?.knowledge.map(({ id }) => id)).toEqual(['g', 'h', 'i', 'j']);
  expect(unit?.warnings.map(({ code }) => code)).toEqual(['heading-missing']);
});

test('how-to statements are the ones a person decided on', () => {
  expect(units.map(([name, { howTo }]) => [name, howTo])).toEqual([
    ['H2L604', ['h', 'i']], ['MONITOR-FORM', ['4']], ['PPL2GEN7-FORM', ['2', '3', '4', '5']], ['PPL2GEN7', ['2', '3', '4', '5']],
  ]);
});

test.each(guides)('%s is no unit, and is about units that are here', (_name, guide) => {
  expect(unitSchema.safeParse(guide).success).toBe(false);
  for (const code of guide.forUnits) expect(units.some(([, unit]) => hasCode(unit, code))).toBe(true);
});
