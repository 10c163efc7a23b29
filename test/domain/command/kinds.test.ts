import { describe, expect, it } from 'vitest';
import type { Command } from '../../../domain/command/kinds.ts';
import { evidenceFileNameSchema } from '../../../domain/evidence/evidence-file.ts';
import { evidenceReferenceSchema } from '../../../domain/evidence/evidence-id.ts';
import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { addEvidence, assess, claim, edit, evidenceId, judge, pc, takeUnit, unit1 } from '../building/commands.ts';
import { Journals } from '../building/journals.ts';

const e1 = evidenceId('evidence1');
const day = daySchema.parse('2026-11-30');

/** What a candidate's, an assessor's and a quality assurer's commands come to, one after the other. */
function after(...acts: readonly (readonly ['c' | 'a' | 'k' | 'i', Command])[]): Portfolio {
  const journals = new Journals();
  const hands = { c: journals.hand('candidate', 'Sam'), a: journals.hand('assessor', 'Priya'), k: journals.hand('countersigning-assessor', 'Martin'), i: journals.hand('internal-quality-assurer', 'Dilys') };
  for (const [who, command] of [['c', takeUnit()], ['c', addEvidence('evidence1', 'E1', { place: 'Reception', until: '2026-10-09' })], ['c', claim('evidence1', pc('3'))], ...acts] as const) {
    journals.write(hands[who], command);
    journals.meet();
  }
  const { portfolio } = journals.fresh();
  expect(portfolio.setAside).toEqual([]);
  return portfolio;
}

describe('what commands do', () => {
  it('describe: each detail alone, null takes one away', () => {
    const { details } = after(['c', { kind: 'describe', v: 1, details: { candidate: 'Sam Okafor', centre: 'Harbour Training' } }], ['c', { kind: 'describe', v: 1, details: { centre: null, number: '091' } }]);
    expect(details).toEqual({ candidate: 'Sam Okafor', number: '091' });
  });

  it('describe-person: adds to what was said before', () => {
    const { people } = after(['a', { kind: 'describe-person', v: 1, person: 'personx', status: 'D9', trainee: true }], ['a', { kind: 'describe-person', v: 1, person: 'personx', initials: 'PN' }]);
    expect(people.get('personx')).toMatchObject({ status: 'D9', trainee: true, initials: 'PN' });
  });

  it('edit-evidence: replaces, takes away, leaves the rest', () => {
    const fields = after(['c', edit('evidence1', { title: 'New', place: null, until: null })]).evidence.get(e1)?.fields;
    expect(fields).toEqual({ title: 'New', method: 'product', day: '2026-10-07', by: [], files: [] });
  });

  it('replace-unit: keeps the reading it corrects', () => {
    const use = after(['a', { kind: 'replace-unit', v: 1, unit: unit1, document: 'e'.repeat(64), because: 'Misread' }]).units.get(unit1);
    expect(use).toMatchObject({ document: 'e'.repeat(64), code: 'PPL2GEN7', replaced: [{ document: 'd'.repeat(64), because: 'Misread' }] });
  });

  it('withdraw and restore: out of use with day and reason, and back as it was', () => {
    const withdrawn = after(['c', { kind: 'withdraw', v: 1, evidence: e1, because: 'Wrong file' }]);
    expect(withdrawn.evidence.get(e1)).toMatchObject({ reference: 'E1', withdrawn: { because: 'Wrong file' } });
    const restored = after(['c', { kind: 'withdraw', v: 1, evidence: e1, because: 'Wrong file' }], ['c', { kind: 'restore', v: 1, evidence: e1 }]);
    expect(restored.evidence.get(e1)).not.toHaveProperty('withdrawn');
  });

  it('erase: a second time adds to the first', () => {
    const file = (letter: string) => evidenceFileNameSchema.parse(letter.repeat(32));
    const erased = after(['c', { kind: 'erase', v: 1, evidence: e1, ground: 'One', files: [file('a')] }], ['c', { kind: 'erase', v: 1, evidence: e1, ground: 'Two', files: [file('b'), file('a')] }]).evidence.get(e1)?.erased;
    expect(erased).toMatchObject({ ground: 'Two', files: [file('a'), file('b')] });
  });

  it('unclaim, then claim: the claim is back, changed, and keeps what was judged of it', () => {
    const portfolio = after(['a', judge('evidence1', pc('3'))], ['c', { kind: 'unclaim', v: 1, evidence: e1, criterion: pc('3') }], ['c', claim('evidence1', pc('3'))]);
    const claimed = portfolio.claims.get(pc('3'))?.get(e1);
    expect(claimed).not.toHaveProperty('withdrawn');
    expect(claimed?.changes).toHaveLength(1);
    expect(claimed?.judgements).toHaveLength(1);
  });

  it('judge: the last one stands last', () => {
    const judged = after(['a', judge('evidence1', pc('3'), 'not-yet')], ['a', { ...judge('evidence1', pc('3')), why: 'Seen since' }]).claims.get(pc('3'))?.get(e1);
    expect(judged?.judgements.map(({ verdict, why }) => [verdict, why])).toEqual([['not-yet', undefined], ['accepted', 'Seen since']]);
  });

  it('assess: the last one stands last, on the item and not on its claims', () => {
    const portfolio = after(['a', assess('evidence1', ['authentic', 'current'])], ['a', { ...assess('evidence1'), why: 'Original seen at the desk' }]);
    expect(portfolio.evidence.get(e1)?.assessments.map(({ valid, authentic, current, why }) => [valid, authentic, current, why])).toEqual([['yes', 'not-yet', 'not-yet', 'Nobody signed it'], ['yes', 'yes', 'yes', 'Original seen at the desk']]);
    expect(portfolio.claims.get(pc('3'))?.get(e1)?.judgements).toEqual([]);
  });

  it('assess: nothing is turned down without a word', () => {
    const journals = new Journals();
    const hand = journals.hand('assessor', 'Priya');
    journals.write(hand, addEvidence('evidence1', 'A1'));
    const line = journals.writeAnything(hand, { ...assess('evidence1'), valid: 'not-yet' });
    expect(journals.fresh().entry(line.hash)?.standing).toMatchObject({ kind: 'set-aside', reason: { kind: 'unreadable' } });
  });

  it('retract: an inference, a reason, a confirmation, each with the ground', () => {
    const portfolio = after(
      ['a', { kind: 'infer', v: 1, inference: 'inference1', criterion: pc('3'), from: [{ evidence: e1, places: [] }], ground: 'Seen' }],
      ['a', { kind: 'reason', v: 1, reason: 'reason01', criteria: [pc('3')], because: 'No case' }],
      ['a', { kind: 'confirm', v: 1, confirmation: 'confirm1', unit: unit1, rule: 'R1', grounds: 'Nine weeks' }],
      ['a', { kind: 'retract', v: 1, object: 'inference', id: 'inference1', because: 'x' }],
      ['a', { kind: 'retract', v: 1, object: 'reason', id: 'reason01', because: 'y' }],
      ['a', { kind: 'retract', v: 1, object: 'confirmation', id: 'confirm1', because: 'z' }],
    );
    expect([portfolio.inferences.get('inference1'), portfolio.reasons.get('reason01'), portfolio.confirmations.get('confirm1')].map((object) => object?.retracted?.because)).toEqual(['x', 'y', 'z']);
  });

  it('feedback, action points, decisions, countersignatures, samples and findings: each where it belongs', () => {
    const portfolio = after(
      ['a', { kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'evidence', evidence: e1 }, text: 'Good' }],
      ['a', { kind: 'reword-feedback', v: 1, feedback: 'feedback1', text: 'Very good' }],
      ['a', { kind: 'add-action', v: 1, action: 'action01', text: 'Read it', due: day }],
      ['c', { kind: 'finish-action', v: 1, action: 'action01', day }],
      ['a', { kind: 'decide', v: 1, unit: unit1, outcome: 'not-yet' }],
      ['a', { kind: 'decide', v: 1, unit: unit1, outcome: 'competent', permission: 'SQA 44, 1 November 2026' }],
      ['k', { kind: 'countersign', v: 1, unit: unit1 }],
      ['i', { kind: 'sample', v: 1, sample: 'sample01', unit: unit1, evidence: e1, criteria: [pc('3')] }],
      ['i', { kind: 'finding', v: 1, finding: 'finding1', sample: 'sample01', result: 'agreed', text: 'Sound' }],
      ['i', { kind: 'declare', v: 1, declaration: 'declare1', units: [unit1], statement: 'Sampled', digest: 'x'.repeat(43) }],
      ['c', { kind: 'register-witness', v: 1, witness: 'witness1', name: 'Aileen Grant', status: 'witness', job: 'Duty manager' }],
    );
    expect(portfolio.feedback.get('feedback1')).toMatchObject({ text: 'Very good', on: { kind: 'evidence', evidence: e1 } });
    expect(portfolio.actions.get('action01')).toMatchObject({ text: 'Read it', finished: { day } });
    expect(portfolio.decisions.get(unit1)?.map(({ outcome }) => outcome)).toEqual(['not-yet', 'competent']);
    expect(portfolio.countersignatures.get(unit1)).toHaveLength(1);
    expect(portfolio.findings.get('finding1')).toMatchObject({ sample: 'sample01', result: 'agreed' });
    expect(portfolio.declarations.get('declare1')).toMatchObject({ role: 'internal-quality-assurer', units: [unit1] });
    expect(portfolio.witnesses.get('witness1')).toMatchObject({ name: 'Aileen Grant', job: 'Duty manager' });
  });

  it('renumber: another number, and the old one stays used', () => {
    const portfolio = after(['c', { kind: 'renumber', v: 1, evidence: e1, reference: evidenceReferenceSchema.parse('E7') }]);
    expect(portfolio.evidence.get(e1)?.reference).toBe('E7');
    expect(portfolio.numbers.get('E')).toBe(7);
  });
});
