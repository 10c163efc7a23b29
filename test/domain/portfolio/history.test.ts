import { describe, expect, it } from 'vitest';
import { commandKinds } from '../../../domain/command/kinds.ts';
import { contradictions } from '../../../domain/portfolio/contradictions.ts';
import { history } from '../../../domain/portfolio/history.ts';
import { addEvidence, assess, claim, edit, evidenceId, judge, pc, takeUnit, undo } from '../building/commands.ts';
import { Journals } from '../building/journals.ts';
import { say } from '../building/say.ts';

describe('the history', () => {
  it('tells everything that anyone did, in order, as sentences', () => {
    const journals = new Journals();
    const [candidate, assessor] = [journals.hand('candidate', 'Sam Okafor'), journals.hand('assessor', 'Priya Nair')];
    journals.write(candidate, takeUnit());
    journals.write(candidate, addEvidence('evidence1', 'E1', { title: 'Evening check-in' }));
    journals.write(candidate, claim('evidence1', pc('3'), [{ kind: 'page', from: 2, to: 3 }]));
    journals.meet();
    journals.write(assessor, { ...judge('evidence1', pc('3'), 'not-yet'), why: 'Alone' });
    journals.write(assessor, assess('evidence1', ['valid', 'current']));
    journals.write(assessor, assess('evidence1'));
    const edited = journals.write(candidate, edit('evidence1', { place: 'Reception', note: null }));
    const undone = journals.write(candidate, undo(edited));
    journals.write(candidate, undo(undone));
    journals.write(candidate, judge('evidence1', pc('3')));
    journals.writeAnything(candidate, { kind: 'sing', v: 1 });
    const told = history(journals.fresh(), say);
    expect(told.map(({ who, sentence, note }) => [who, sentence, note])).toEqual([
      ['Sam Okafor', 'Took up the unit PPL2GEN7.', null],
      ['Sam Okafor', 'Added E1: Evening check-in', null],
      ['Sam Okafor', 'Claimed E1 (pages 2 and 3) for PC 3.', null],
      ['Priya Nair', 'Judged E1 for PC 3: not yet.', null],
      ['Priya Nair', 'Found E1 not yet valid and current: Nobody signed it', null],
      ['Priya Nair', 'Found E1 valid, authentic and current.', null],
      ['Sam Okafor', 'Corrected E1: place and note.', null],
      ['Sam Okafor', 'Undid: Corrected E1: place and note.', 'Undone since.'],
      ['Sam Okafor', 'Undid: the undo of: Corrected E1: place and note.', null],
      ['Sam Okafor', 'Accepted E1 for PC 3.', 'Has no effect: the candidate may not do this.'],
      ['Sam Okafor', 'This entry comes from a newer version of Attest.', 'Has no effect here: update Attest to read it.'],
    ]);
    expect(told.map(({ kind }) => kind).at(0)).toBe('take-unit');
    expect(told.every(({ contradicts }) => !contradicts)).toBe(true);
  });

  it('tells waiting lines last, and undos of what is not here', () => {
    const journals = new Journals();
    const candidate = journals.hand('candidate', 'Sam Okafor');
    journals.write(candidate, takeUnit());
    const added = journals.write(candidate, addEvidence('evidence1', 'E1', { title: 'A' }));
    const claimed = journals.write(candidate, claim('evidence1', pc('3')));
    journals.write(candidate, undo({ hash: claimed.previous }));
    const told = history(journals.fresh(journals.lines.filter((line) => line !== added)), say);
    expect(told.map(({ standing, sentence }) => [standing, sentence])).toEqual([
      ['applied', 'Took up the unit PPL2GEN7.'],
      ['waiting', 'Claimed something that is not here (whole item) for PC 3.'],
      ['waiting', 'Undid: an entry that is not here'],
    ]);
  });

  it('has words of its own for every kind there is', () => {
    expect([...commandKinds.values()].filter((kind) => kind.tells === undefined).map((kind) => kind.kind)).toEqual([]);
  });

  it('says on both lines where times contradict the order by more than an hour', () => {
    const journals = new Journals();
    const fast = journals.hand('candidate', 'Sam Okafor', 7_200_000);
    const right = journals.hand('assessor', 'Priya Nair');
    journals.write(fast, takeUnit());
    const added = journals.write(fast, addEvidence('evidence1', 'E1'));
    journals.meet();
    const answer = journals.write(right, { kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'evidence', evidence: evidenceId('evidence1') }, text: 'x' });
    const contradicting = history(journals.fresh(), say).filter((entry) => entry.contradicts);
    expect(contradicting.map((entry) => entry.line)).toEqual([journals.lines[0]?.hash, added.hash, answer.hash]);
    expect(new Set(contradicting.map((entry) => entry.note))).toEqual(new Set(['Its time contradicts the order of the entries by more than an hour.']));
  });
});

describe('times against their order', () => {
  it('may be up to an hour apart', () => {
    const minute = 60_000;
    expect(contradictions([0, 60 * minute, 0])).toEqual(new Set());
    expect(contradictions([0, 61 * minute, 0, 70 * minute])).toEqual(new Set([1, 2]));
    expect(contradictions([null, 100 * minute, null, 0])).toEqual(new Set([1, 3]));
    expect(contradictions([])).toEqual(new Set());
  });
});
