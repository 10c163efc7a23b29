import { describe, expect, it } from 'vitest';
import { daySchema } from '../../../../domain/text/day.ts';
import type { PortfolioBuilder } from '../../building/portfolio-builder.ts';
import { outcomeOf } from '../../building/outcomes.ts';
import { labelled, madeUnit } from '../../building/unit-builder.ts';

const day = (text: string): ReturnType<typeof daySchema.parse> => daySchema.parse(text);
const unitWith = (rule: Record<string, unknown>): ReturnType<typeof madeUnit> => madeUnit({ criteria: labelled('1', '2'), rules: [{ kind: 'occasions', ...rule }] });
const on = (b: PortfolioBuilder, reference: string, fields: Omit<Parameters<PortfolioBuilder['add']>[1], 'method'> & { readonly method?: 'product' | 'questioning' }): PortfolioBuilder =>
  b.add(reference, { method: 'product', ...fields }).accept(reference, ['performance/1']);

describe('a rule that counts occasions', () => {
  it('counts different days, a period as its first', () => {
    const unit = unitWith({ min: 3, distinct: 'date' });
    const two = outcomeOf(unit, 'R1', (b) => on(on(on(b, 'E1', { day: day('2026-10-07') }), 'E2', { day: day('2026-10-07') }), 'E3', { day: day('2026-10-08'), until: day('2026-10-12') })).judged;
    expect(two).toMatchObject({ state: 'open', because: '2 different days, 3 asked for. Counted over E1, E2, E3. 1 item covers a period and counts as its first day.', wouldClose: 'Add evidence of 1 more day.', who: 'candidate' });
    expect(outcomeOf(unit, 'R1', (b) => on(on(on(b, 'E1', { day: day('2026-10-07') }), 'E2', { day: day('2026-10-09') }), 'E3', { day: day('2026-10-08') })).judged.state).toBe('met');
  });

  it('counts clients and tasks by their names, and says how many have none', () => {
    const unit = unitWith({ min: 2, distinct: 'client' });
    expect(outcomeOf(unit, 'R1', (b) => on(on(on(b, 'E1', { client: 'Mrs Rees' }), 'E2', { client: ' mrs  rees ' }), 'E3', {})).judged).toMatchObject({
      state: 'open', because: '1 different client of the 2 asked for. Counted over E1, E2, E3. 1 item names no client and is not counted.', wouldClose: 'Add evidence with 1 more client. Or say which client where none is named.',
    });
    expect(outcomeOf(unitWith({ min: 2, distinct: 'task' }), 'R1', (b) => on(on(b, 'E1', { task: 'check-out' }), 'E2', { task: 'check-in' })).judged.state).toBe('met');
  });

  it('counts only the method it names', () => {
    const unit = unitWith({ min: 1, distinct: 'date', method: 'questioning' });
    expect(outcomeOf(unit, 'R1', (b) => on(b, 'E1', {})).judged.state).toBe('open');
    expect(outcomeOf(unit, 'R1', (b) => on(b, 'E1', { method: 'questioning' })).judged.state).toBe('met');
  });

  it('leaves judging to the assessor where the claims would do', () => {
    const outcome = outcomeOf(unitWith({ min: 1, distinct: 'date' }), 'R1', (b) => b.add('E1', { method: 'product' }).claim('E1', 'performance/1'));
    expect(outcome).toMatchObject({ claimed: { state: 'met' }, judged: { state: 'open', wouldClose: 'The assessor judges the claims that wait.', who: 'assessor' } });
  });
});
