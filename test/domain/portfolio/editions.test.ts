import { describe, expect, it } from 'vitest';
import type { Command } from '../../../domain/command/kinds.ts';
import { claimStanding } from '../../../domain/coverage/claim-standing.ts';
import type { ClaimState } from '../../../domain/coverage/coverage.ts';
import { whoCounts } from '../../../domain/coverage/who-counts.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';
import { isSuperseded, supersededBy } from '../../../domain/portfolio/supersede.ts';
import { whoUses } from '../../../domain/portfolio/who-uses.ts';
import { readCriterionKey, unitIdSchema, type CriterionKey } from '../../../domain/unit/criterion-key.ts';
import { addEvidence, claim, evidenceId, judge, pc, takeUnit, undo, unit1, unit2 } from '../building/commands.ts';
import { Journals, type Hand } from '../building/journals.ts';

const unit3 = unitIdSchema.parse('unit03');
const e1 = evidenceId('evidence1');
const [old, now] = [pc('3'), pc('4', unit2)];

const supersede: Command = { kind: 'supersede-unit', v: 1, unit: unit1, by: unit2, pairs: [{ from: old, to: now, words: 'same' }] };
const bring = (from: CriterionKey = old, to: CriterionKey = now): Command => ({ kind: 'bring-claims', v: 1, claims: [{ evidence: e1, from, to }] });
const uphold = (verdict: 'accepted' | 'not-yet' = 'accepted'): Command => ({ kind: 'uphold', v: 1, unit: unit2, judgements: [{ evidence: e1, criterion: now, verdict }], inferences: [], reasons: [], confirmations: [] });

/** Sam's claim for the earlier edition, which Priya accepted; the later edition is in the portfolio. */
function begun() {
  const journals = new Journals();
  const [sam, priya] = [journals.hand('candidate', 'Sam Okafor'), journals.hand('assessor', 'Priya Nair')];
  const by = (hand: Hand, ...commands: readonly Command[]) => {
    const lines = commands.map((command) => journals.write(hand, command));
    journals.meet();
    return lines;
  };
  by(sam, takeUnit(), takeUnit(unit2), takeUnit(unit3), addEvidence('evidence1', 'E1'), claim('evidence1', old));
  by(priya, judge('evidence1', old));
  return { journals, sam, priya, by };
}

function standing(portfolio: Portfolio, key: CriterionKey): ClaimState | 'none' {
  const [found, evidence] = [portfolio.claims.get(key)?.get(e1), portfolio.evidence.get(e1)];
  if (found === undefined || evidence === undefined) return 'none';
  return claimStanding(found, evidence, readCriterionKey(key).unit, whoCounts(portfolio, everyoneCounts)).state;
}

describe('a later edition of a unit', () => {
  it('takes the place of the earlier one, which stays as it is', () => {
    const { journals, sam, by } = begun();
    by(sam, supersede, bring());
    const { portfolio } = journals.fresh();
    expect([isSuperseded(portfolio, unit1), isSuperseded(portfolio, unit2)]).toEqual([true, false]);
    expect(supersededBy(portfolio, unit2).map(({ unit, supersession }) => [unit, supersession.pairs])).toEqual([[unit1, [{ from: old, to: now, words: 'same' }]]]);
    expect(standing(portfolio, old)).toBe('accepted');
  });

  it('has the claims, and nothing that was judged of them counts until it is upheld: whoever brings them over', () => {
    for (const role of ['candidate', 'assessor'] as const) {
      const { journals, sam, priya, by } = begun();
      by(role === 'candidate' ? sam : priya, supersede, bring());
      expect([role, standing(journals.fresh().portfolio, now)]).toEqual([role, 'stale']);
      by(priya, uphold());
      const { portfolio } = journals.fresh();
      expect([role, standing(portfolio, now)]).toEqual([role, 'accepted']);
      expect(portfolio.claims.get(now)?.get(e1)?.judgements.at(-1)).toMatchObject({ verdict: 'accepted', upholds: true });
    }
  });

  it('upholds what was turned down too, with the words it was turned down with', () => {
    const { journals, sam, priya, by } = begun();
    by(priya, { ...judge('evidence1', old, 'not-yet'), why: 'The date is missing' });
    by(sam, supersede, bring());
    expect(standing(journals.fresh().portfolio, now)).toBe('stale');
    by(priya, uphold('not-yet'));
    expect(journals.fresh().portfolio.claims.get(now)?.get(e1)?.judgements.at(-1)).toMatchObject({ verdict: 'not-yet', why: 'The date is missing' });
  });

  it('is not a candidate’s to uphold', () => {
    const { journals, sam, by } = begun();
    by(sam, supersede, bring());
    const [line] = by(sam, uphold());
    expect(journals.fresh().entry(line!.hash)?.standing).toMatchObject({ kind: 'set-aside', reason: { kind: 'role' } });
    expect(standing(journals.fresh().portfolio, now)).toBe('stale');
  });
});

describe('two people apart', () => {
  it('lose nothing: what one judges or says of the earlier edition reaches the later one, and waits there', () => {
    const { journals, sam, priya } = begun();
    journals.write(sam, supersede);
    journals.write(sam, bring());
    journals.write(priya, { ...judge('evidence1', old, 'not-yet'), why: 'Seen again' });
    journals.meet();
    const { portfolio } = journals.fresh();
    expect(portfolio.claims.get(now)?.get(e1)?.judgements.map(({ verdict }) => verdict)).toEqual(['accepted', 'not-yet']);
    expect([standing(portfolio, old), standing(portfolio, now)]).toEqual(['not-yet', 'stale']);
  });

  it('a change of the claim by whoever had not seen that it was brought over goes with it, and undoes what was upheld', () => {
    const { journals, sam, priya, by } = begun();
    by(priya, supersede, bring(), uphold());
    const apart = begun();
    expect(standing(journals.fresh().portfolio, now)).toBe('accepted');
    apart.journals.write(apart.priya, supersede);
    apart.journals.write(apart.priya, bring());
    apart.journals.write(apart.priya, uphold());
    apart.journals.write(apart.sam, claim('evidence1', old, [{ kind: 'page', from: 4 }]));
    apart.journals.meet();
    const { portfolio } = apart.journals.fresh();
    expect(portfolio.claims.get(now)?.get(e1)?.places).toEqual([{ kind: 'page', from: 4 }]);
    expect(standing(portfolio, now)).toBe('stale');
    by(sam, claim('evidence1', old, [{ kind: 'page', from: 9 }]));
    expect([standing(journals.fresh().portfolio, now), journals.fresh().portfolio.claims.get(now)?.get(e1)?.places]).toEqual(['accepted', []]);
  });

  it('a claim taken back by whoever had not seen it brought over is taken back there too', () => {
    const { journals, sam, priya } = begun();
    journals.write(priya, supersede);
    journals.write(priya, bring());
    journals.write(sam, { kind: 'unclaim', v: 1, evidence: e1, criterion: old });
    journals.meet();
    expect(journals.fresh().portfolio.claims.get(now)?.get(e1)?.withdrawn).toBeDefined();
  });

  it('both bring it over: it is there once, and what one upheld stands', () => {
    const { journals, sam, priya } = begun();
    for (const command of [supersede, bring(), uphold()]) journals.write(priya, command);
    for (const command of [supersede, bring()]) journals.write(sam, command);
    journals.meet();
    const { portfolio } = journals.fresh();
    expect(portfolio.setAside).toEqual([]);
    expect(portfolio.units.get(unit1)?.superseded).toHaveLength(1);
    expect(standing(portfolio, now)).toBe('accepted');
    expect(portfolio.claims.get(now)?.get(e1)?.judgements).toHaveLength(2);
  });

  it('what is undone of the claim changes the one that was brought over, for those who had seen it', () => {
    const { journals, sam, priya, by } = begun();
    const [edited] = by(sam, claim('evidence1', old, [{ kind: 'page', from: 4 }]));
    by(priya, supersede, bring());
    by(priya, uphold());
    expect(standing(journals.fresh().portfolio, now)).toBe('accepted');
    expect(whoUses(journals.fresh(), edited!.hash)).toBe(priya.writer.id);
  });
});

describe('going on, and going back', () => {
  it('undone, all is as before; what somebody else rests on cannot be undone', () => {
    const { journals, sam, priya, by } = begun();
    const [first, second] = by(sam, supersede, bring());
    expect(whoUses(journals.fresh(), second!.hash)).toBeNull();
    by(sam, undo(second!), undo(first!));
    expect([isSuperseded(journals.fresh().portfolio, unit1), standing(journals.fresh().portfolio, now)]).toEqual([false, 'none']);
    const [, again] = by(sam, supersede, bring());
    by(priya, uphold());
    expect(whoUses(journals.fresh(), again!.hash)).toBe(priya.writer.id);
  });

  it('an upheld decision can be taken back, and then waits again', () => {
    const { journals, sam, priya, by } = begun();
    by(sam, supersede, bring());
    const [line] = by(priya, uphold());
    by(priya, undo(line!));
    expect(standing(journals.fresh().portfolio, now)).toBe('stale');
  });

  it('a third edition takes over from the second', () => {
    const { journals, sam, priya, by } = begun();
    by(sam, supersede, bring());
    by(priya, uphold());
    const third = pc('9', unit3);
    by(sam, { kind: 'supersede-unit', v: 1, unit: unit2, by: unit3, pairs: [{ from: now, to: third, words: 'same' }] }, bring(now, third));
    const { portfolio } = journals.fresh();
    expect([unit1, unit2, unit3].map((unit) => isSuperseded(portfolio, unit))).toEqual([true, true, false]);
    expect([standing(portfolio, now), standing(portfolio, third)]).toEqual(['accepted', 'stale']);
  });

  it('the earlier edition takes its place back: no units follow each other in a circle', () => {
    const { journals, sam, by } = begun();
    const after = (unit: typeof unit1, follows: typeof unit1): Command => ({ kind: 'supersede-unit', v: 1, unit, by: follows, pairs: [] });
    by(sam, after(unit1, unit2), after(unit2, unit3), after(unit3, unit1));
    const { portfolio } = journals.fresh();
    expect([unit1, unit2, unit3].map((unit) => isSuperseded(portfolio, unit))).toEqual([false, true, true]);
    by(sam, after(unit1, unit1));
    expect(isSuperseded(journals.fresh().portfolio, unit1)).toBe(false);
  });

  it('what is not claimed for the reworded criterion is kept as said, until it is claimed all the same', () => {
    const { journals, sam, by } = begun();
    by(sam, supersede, { kind: 'leave-claims', v: 1, claims: [{ evidence: e1, from: old, to: now }] });
    expect(journals.fresh().portfolio.claims.get(old)?.get(e1)?.left).toMatchObject([{ to: now }]);
    by(sam, claim('evidence1', now));
    expect(standing(journals.fresh().portfolio, now)).toBe('waiting');
  });

  it('inferences, reasons and confirmations are upheld as new ones that name the old', () => {
    const { journals, priya, by } = begun();
    by(priya,
      { kind: 'infer', v: 1, inference: 'inference1', criterion: old, from: [{ evidence: e1, places: [{ kind: 'page', from: 2 }] }], ground: 'Seen twice' },
      { kind: 'reason', v: 1, reason: 'reason01', criteria: [old, pc('5')], because: 'It never came up' },
      { kind: 'confirm', v: 1, confirmation: 'confirm1', unit: unit1, rule: 'R1', grounds: 'Nine weeks' });
    by(priya, supersede, {
      kind: 'uphold', v: 1, unit: unit2, judgements: [], inferences: [{ inference: 'inference2', upholds: 'inference1', criterion: now }],
      reasons: [{ reason: 'reason02', upholds: 'reason01', criteria: [now] }], confirmations: [{ confirmation: 'confirm2', upholds: 'confirm1', rule: 'R7' }],
    });
    const { portfolio } = journals.fresh();
    expect(portfolio.inferences.get('inference2')).toMatchObject({ criterion: now, from: [{ evidence: e1, places: [{ kind: 'page', from: 2 }] }], ground: 'Seen twice', upholds: 'inference1' });
    expect(portfolio.reasons.get('reason02')).toMatchObject({ criteria: [now], because: 'It never came up', upholds: 'reason01' });
    expect(portfolio.confirmations.get('confirm2')).toMatchObject({ unit: unit2, rule: 'R7', grounds: 'Nine weeks', upholds: 'confirm1' });
    expect(portfolio.inferences.get('inference1')).not.toHaveProperty('retracted');
  });
});
