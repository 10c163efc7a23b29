import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../building/outcomes.ts';
import { labelled, madeUnit } from '../../building/unit-builder.ts';

const unitWith = (rule: Record<string, unknown>): ReturnType<typeof madeUnit> => madeUnit({ criteria: labelled('1', '2', '3'), rules: [rule] });

describe('a rule on people', () => {
  const witnesses = unitWith({ kind: 'people', role: 'witness' });
  const testimony: Parameters<typeof outcomeOf>[2] = (b) => b.add('E1', { method: 'witness-testimony', by: [{ role: 'witness', name: 'Aileen Grant' }] }).accept('E1', ['performance/1']);

  it('is shown, and wants the names of witnesses listed', () => {
    expect(outcomeOf(witnesses, 'R1', (b) => b).judged.state).toBe('shown');
    expect(outcomeOf(witnesses, 'R1', testimony).judged).toMatchObject({ state: 'open', because: 'Aileen Grant is not on the witness status list.', wouldClose: 'Add Aileen Grant to the witness status list.' });
    expect(outcomeOf(witnesses, 'R1', (b) => testimony(b).witness('aileen  grant')).judged).toMatchObject({ state: 'shown', because: 'Aileen Grant is on the witness status list.' });
    expect(outcomeOf(witnesses, 'R1', (b) => b.add('E1', { method: 'witness-testimony' }).accept('E1', ['performance/1'])).judged).toMatchObject({ state: 'open', wouldClose: 'Say who gave E1.' });
  });

  it('wants an expert listed as one', () => {
    const experts = unitWith({ kind: 'people', role: 'expert-witness' });
    expect(outcomeOf(experts, 'R1', (b) => testimony(b)).judged.state).toBe('shown');
    const expert: Parameters<typeof outcomeOf>[2] = (b) => b.add('E1', { method: 'expert-witness', by: [{ role: 'expert-witness', name: 'Aileen Grant' }] }).accept('E1', ['performance/1']);
    expect(outcomeOf(experts, 'R1', (b) => expert(b).witness('Aileen Grant')).judged.state).toBe('open');
    expect(outcomeOf(experts, 'R1', (b) => expert(b).witness('Aileen Grant', 'expert-witness')).judged.state).toBe('shown');
  });

  it('is shown where it speaks of others, until an assessor confirms it', () => {
    const assessors = unitWith({ kind: 'people', role: 'assessor' });
    expect(outcomeOf(assessors, 'R1', testimony).judged.state).toBe('shown');
    expect(outcomeOf(assessors, 'R1', (b) => b.confirm('R1')).judged.state).toBe('met');
    expect(outcomeOf(witnesses, 'R1', (b) => testimony(b).confirm('R1')).judged.state).toBe('open');
  });
});

describe('a sentence that was not understood', () => {
  it('is shown until an assessor confirms it', () => {
    const unit = unitWith({ kind: 'review', unresolved: 'the number stands elsewhere' });
    expect(outcomeOf(unit, 'R1', (b) => b)).toMatchObject({ confirmable: true, judged: { state: 'shown', because: 'Not checked by the program: the number stands elsewhere. A person decides.', who: 'assessor' } });
    expect(outcomeOf(unit, 'R1', (b) => b.confirm('R1'))).toMatchObject({ judged: { state: 'met', because: 'Confirmed by Priya Nair on 13 November 2026: Seen over the season.' } });
  });
});

describe('a rule that could not be read, or does not fit its unit', () => {
  it('is for a person until an assessor confirms it', () => {
    const unread = unitWith({ kind: 'cover', quantity: 'all', unresolved: 'the number stands in another section' });
    expect(outcomeOf(unread, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/1', 'performance/2', 'performance/3'])).judged).toMatchObject({ state: 'for-a-person', because: 'It could not be read whole: the number stands in another section. A person decides whether that is enough.' });
    expect(outcomeOf(unread, 'R1', (b) => b.confirm('R1')).judged.state).toBe('met');
  });

  it.each([
    [{ criteria: ['1', '9'] }, /^It names 9, which this unit does not have\./], [{ from: 'C9' }, /^It names C9,/], [{ of: 'group:Nowhere' }, /^It names Nowhere,/],
    [{ of: 'scope' }, /^It speaks of something that this unit does not have\./], [{ formatting: 'shaded' }, /^It speaks of something/], [{ except: ['12'] }, /^It names 12,/],
    [{ from: 'criteria', items: ['7'] }, /^It names 7,/], [{ remainderOf: 'S7' }, /^It names S7,/],
  ])('names what the unit lacks: %j', (target, says) => {
    const outcome = outcomeOf(unitWith({ kind: 'cover', quantity: 'all', ...target }), 'R1', (b) => b);
    expect(outcome.judged.state).toBe('for-a-person');
    expect(outcome.judged.because).toMatch(says);
  });

  it('says what was mended, whatever it comes to', () => {
    const outcome = outcomeOf(unitWith({ kind: 'cover', quantity: 'all', repaired: 'PCs13 read as PCs 1-3: the dash was lost' }), 'R1', (b) => b);
    expect(outcome.judged.because).toMatch(/Mended when it was read: PCs13 read as PCs 1-3: the dash was lost\.$/);
  });

  it('takes no confirmation for what is worked out', () => {
    expect(outcomeOf(unitWith({ kind: 'cover', quantity: 'all' }), 'R1', (b) => b.confirm('R1'))).toMatchObject({ confirmable: false, judged: { state: 'open' } });
  });
});

describe('a confirmation', () => {
  it('falls when the unit was corrected after it', () => {
    const unit = unitWith({ kind: 'sufficiency' });
    const outcome = outcomeOf(unit, 'R1', (b) => {
      b.confirm('R1');
      const use = b.draft.units.get(b.unit);
      if (use !== undefined) b.draft.units.set(b.unit, { ...use, replaced: [{ document: 'd'.repeat(64), because: 'a range was misread', stamp: b.stamp('centre:Harbour Training') }] });
      return b;
    });
    expect(outcome).toMatchObject({ confirmation: null, judged: { state: 'for-a-person' } });
    expect(outcome.judged.because).toMatch(/^Priya Nair confirmed it on 13 November 2026, before the unit was corrected\./);
  });

  it('by a trainee counts once countersigned', () => {
    const unit = unitWith({ kind: 'sufficiency' });
    expect(outcomeOf(unit, 'R1', (b) => b.trainee('Priya Nair').confirm('R1')).judged.state).toBe('for-a-person');
    expect(outcomeOf(unit, 'R1', (b) => b.trainee('Priya Nair').confirm('R1').countersign()).judged.state).toBe('met');
  });

  it('made again after a change stands', () => {
    const unit = unitWith({ kind: 'sufficiency' });
    const outcome = outcomeOf(unit, 'R1', (b) => b.add('E1', { method: 'product' }).accept('E1', ['performance/1']).confirm('R1').change('E1', { place: 'Leith' }).confirm('R1'));
    expect(outcome.judged.state).toBe('met');
    expect(outcome.confirmation?.id).toBe('confirmation1');
  });
});
