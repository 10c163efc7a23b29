import { describe, expect, it } from 'vitest';
import { resolvePart, resolveTarget } from '../../../domain/rules/target.ts';
import { indexUnit } from '../../../domain/rules/unit-index.ts';
import type { TargetFields } from '../../../domain/unit/rule-fields.ts';
import { labelled, madeUnit } from '../building/unit-builder.ts';

const unit = madeUnit({
  groups: [{ heading: 'Take action:', criteria: ['4', '5'] }],
  criteria: [...labelled('1', '2', '3'), ...labelled('3.1', '3.2').map((item) => ({ ...item, parent: '3' })), { id: '4', text: 'four', formatting: ['shaded'] }, ...labelled('5')],
  scope: [{ id: 'C1', heading: 'Kinds of customer', items: labelled('a', 'b') }, { id: 'C2', heading: 'Meals', items: [...labelled('a', 'b'), ...labelled('b1', 'b2').map((item) => ({ ...item, parent: 'b' }))] }],
  knowledgeGroups: [{ heading: 'Safety', knowledge: ['K2'] }], knowledge: labelled('K1', 'K2'), behaviours: labelled('i', 'ii'),
});
const index = indexUnit(unit);
const labels = (places: readonly number[]): readonly string[] => places.map((place) => `${index.listed[place]?.list ?? ''}/${index.listed[place]?.label ?? ''}`);
const target = (fields: Partial<TargetFields>): readonly string[] => labels(resolveTarget(fields, ['performance'], index).indexes);
const performance = ['performance/1', 'performance/2', 'performance/3.1', 'performance/3.2', 'performance/4', 'performance/5'];
const scope = ['scope/C1/a', 'scope/C1/b', 'scope/C2/a', 'scope/C2/b1', 'scope/C2/b2'];

describe('where a rule looks', () => {
  it('is what is usual for its kind where it says nothing', () => {
    expect(target({})).toEqual(performance);
    expect(labels(resolveTarget({}, ['knowledge'], index).indexes)).toEqual(['knowledge/K1', 'knowledge/K2']);
  });

  it.each<[Partial<TargetFields>, readonly string[]]>([
    [{ of: 'criteria' }, performance], [{ of: 'scope' }, scope], [{ of: 'knowledge' }, ['knowledge/K1', 'knowledge/K2']],
    [{ of: 'unit' }, [...performance, ...scope, 'knowledge/K1', 'knowledge/K2']],
    [{ of: 'group:take action' }, ['performance/4', 'performance/5']], [{ of: 'group:SAFETY.' }, ['knowledge/K2']], [{ of: 'group:Meals' }, scope.slice(2)],
    [{ criteria: ['1', '5'] }, ['performance/1', 'performance/5']], [{ criteria: ['3'] }, ['performance/3.1', 'performance/3.2']], [{ criteria: ['C2/b', '1'] }, ['performance/1', 'scope/C2/b1', 'scope/C2/b2']],
    [{ criteria: ['ii'] }, ['behaviour/ii']], [{ knowledge: ['K2'] }, ['knowledge/K2']], [{ criteria: ['1'], knowledge: ['K1'] }, ['performance/1', 'knowledge/K1']],
    [{ from: 'C1' }, ['scope/C1/a', 'scope/C1/b']], [{ from: 'scope' }, scope], [{ from: 'kinds of customer', items: ['b'] }, ['scope/C1/b']], [{ from: 'C2', items: ['a', 'C2/b'] }, scope.slice(2)], [{ from: '3' }, ['performance/3.1', 'performance/3.2']],
    [{ of: 'scope', items: ['C1/a', 'C2/b'] }, ['scope/C1/a', 'scope/C2/b1', 'scope/C2/b2']],
    [{ formatting: 'shaded' }, ['performance/4']], [{ of: 'criteria', except: ['3', '5'] }, ['performance/1', 'performance/2', 'performance/4']], [{ of: 'group:Take action', formatting: 'shaded' }, ['performance/4']],
    [{ of: 'criteria', criteria: ['2', 'K1'] }, ['performance/2']], [{ remainderOf: 'scope' }, scope], [{ remainderOf: 'C1' }, ['scope/C1/a', 'scope/C1/b']],
  ])('%j', (fields, expected) => {
    expect(target(fields)).toEqual(expected);
    expect(resolveTarget(fields, ['performance'], index).missing).toEqual([]);
  });

  it('marks a remainder, and names what the unit lacks once', () => {
    expect(resolveTarget({ remainderOf: 'scope' }, ['performance'], index).remainder).toBe(true);
    expect(resolveTarget({ criteria: ['9', '1', '9'], from: 'C7' }, ['performance'], index).missing).toEqual(['9', 'C7']);
  });

  it('finds a part for a rule that includes so many of it', () => {
    expect(labels(resolvePart(index, 'C2/b'))).toEqual(['scope/C2/b1', 'scope/C2/b2']);
    expect(labels(resolvePart(index, 'C2', ['a']))).toEqual(['scope/C2/a']);
    expect(resolvePart(index, 'C9')).toEqual([]);
  });

  it('ends where parts name one another in a circle', () => {
    const circle = indexUnit(madeUnit({ criteria: [{ id: '1', text: 'one', parent: '2' }, { id: '2', text: 'two', parent: '1' }] }));
    expect(resolveTarget({ of: 'criteria' }, ['performance'], circle).indexes.length).toBeGreaterThan(0);
  });
});
