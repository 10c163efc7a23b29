import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import type { Correction } from '../../../domain/workshop/correction.ts';
import { wholeLine } from '../../../domain/workshop/source-words.ts';
import { piecesOf } from '../../../domain/workshop/keys.ts';
import { lineUses } from '../../../domain/workshop/line-uses.ts';
import { toConfirm } from '../../../domain/workshop/to-confirm.ts';
import { correct, draftOfWork, type Work } from '../../../domain/workshop/work.ts';
import type { LineKind } from '../../../domain/workshop/correction.ts';
import type { WorkDraft } from '../../../domain/workshop/work-draft.ts';
import { makeSay } from '../../../main/words/say.ts';
import { draftOf } from '../../support/read-for-test.ts';
import { unitCases } from '../../support/score-unit.ts';

const say = makeSay();
const [, , form] = unitCases('seeds');

function workOn(text = form!.text): Work {
  const lines = linesOfText(text);
  return { lines, read: draftOf(lines), done: [], undone: [] };
}

function lineOf(work: Work, words: string): number {
  return 1 + work.lines.findIndex(({ text }) => text.includes(words));
}

function keyOf(work: Work, words: string): string {
  return piecesOf(draftOfWork(work, say).draft).find((piece) => (piece.kind === 'point' ? piece.point.text : piece.kind === 'rule' ? piece.rule.rule.sentence : piece.group.heading).includes(words))?.key ?? '';
}

/** A line of which a person says what it is. */
function saying(work: Work, words: string, as: LineKind): WorkDraft {
  return draftOfWork(correct(work, { kind: 'become', as, places: [wholeLine(work.lines, lineOf(work, words))] }), say);
}

function after(work: Work, ...corrections: readonly Correction[]): WorkDraft {
  return draftOfWork(corrections.reduce(correct, work), say);
}

describe('what a person says that a line is', () => {
  it('takes a criterion out of its list and its group', () => {
    const { draft } = saying(workOn(), 'Recognise repeated problems', 'left-out');
    expect(draft.criteria.map(({ id }) => id)).toEqual(['1', '2', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16']);
    expect(draft.groups[0]?.members).toEqual(['1', '2', '4', '5']);
  });

  it('puts a point with its printed label where it stands, under its heading', () => {
    const work = correct(workOn(), { kind: 'become', as: 'left-out', places: [wholeLine(workOn().lines, lineOf(workOn(), 'Recognise repeated problems'))] });
    const { draft } = saying(work, 'Recognise repeated problems', 'criterion');
    expect(draft.criteria[2]).toMatchObject({ id: '3', text: 'Recognise repeated problems and alert the appropriate authority.' });
    expect(draft.groups[0]?.members).toEqual(['1', '2', '3', '4', '5']);
  });

  it('makes a heading of a line, with the points after it, and lets them go back when it goes', () => {
    const work = workOn();
    const { draft } = saying(work, 'Work out the advantages', 'group');
    expect(draft.groups.map(({ members }) => members.length)).toEqual([5, 2, 2, 6]);
    expect(saying(work, 'Pick the best solution', 'left-out').draft.groups[0]?.members).toHaveLength(10);
  });

  it('reads a rule from a line', () => {
    const work = workOn(form!.text.replace('Spot customer service problems', 'Each criterion must be observed on two separate occasions.'));
    const { draft } = saying(work, 'observed on two separate', 'rule');
    expect(draft.rules.map(({ rule }) => rule.sentence)).toContain('Each criterion must be observed on two separate occasions.');
  });

  it('joins two lines into one point', () => {
    const work = workOn();
    const places = [lineOf(work, 'Ask your customers'), lineOf(work, 'Recognise repeated')].map((line) => wholeLine(work.lines, line));
    const { draft } = after(work, { kind: 'become', as: 'criterion', places });
    expect(draft.criteria[1]?.text).toMatch(/^Ask your customers about the problem .*\. 3 Recognise repeated problems/);
    expect(draft.criteria).toHaveLength(15);
  });

  it('shows on each line what became of it, and the characters that nothing came of', () => {
    const work = workOn();
    const uses = lineUses(work.read, work.lines, [3]);
    const at = (words: string) => uses[lineOf(work, words) - 1];
    expect(at('Recognise repeated')).toMatchObject({ kind: 'criterion', keys: [keyOf(work, 'Recognise repeated')], leftOut: [] });
    expect(at('(a)\twithin')?.kind).toBe('scope');
    expect(at('Pick the best')?.kind).toBe('group');
    const { text } = work.lines[lineOf(work, '[bookmark') - 1]!;
    expect(at('[bookmark')?.leftOut.map(({ from, to }) => text.slice(from, to).trim())).toEqual(['[bookmark: _GoBack]']);
    expect(uses[2]?.kind).toBe('not-sure');
  });
});

describe('points', () => {
  it('are worded, labelled and moved over a heading', () => {
    const work = workOn();
    const key = keyOf(work, 'Identify problems with systems');
    const { draft, idle } = after(work, { kind: 'reword', key, text: ' Identify  problems. ' }, { kind: 'label', key, label: '5a' }, { kind: 'move', key, by: 1 });
    expect(idle).toEqual([]);
    expect(draft.groups[1]?.members.slice(0, 2)).toEqual(['5a', '6']);
    expect(draft.criteria[4]).toMatchObject({ id: '5a', text: 'Identify problems.' });
  });

  it('keep a label that another one has not', () => {
    const work = workOn();
    const { draft, idle } = after(work, { kind: 'label', key: keyOf(work, 'Identify problems with systems'), label: '6' });
    expect(idle).toEqual([0]);
    expect(draft).toEqual(work.read);
  });

  it('go under another heading', () => {
    const work = workOn();
    const { draft } = after(work, { kind: 'regroup', key: keyOf(work, 'Listen carefully'), group: keyOf(work, 'Take action') });
    expect(draft.groups[2]?.members.at(-1)).toBe('1');
  });
});

describe('what is to be confirmed', () => {
  const lost = workOn(form!.text.replace('PCs 3–7', 'PCs 37'));
  const repaired = (work: Work) => toConfirm(work.read, draftOfWork(work, say), say).filter(({ code }) => code === 'range-repaired');

  it('stays until it is settled, or the rule is corrected', () => {
    const [one] = repaired(lost);
    expect(one?.settled).toBe(false);
    expect(repaired(correct(lost, { kind: 'settle', warning: one!.key }))[0]?.settled).toBe(true);
    const rule = { kind: 'method' as const, criteria: ['3', '4', '5', '6', '7'], anyOf: ['observation' as const], strength: 'must' as const, sentence: draftOfWork(lost, say).draft.rules.find(({ rule: { repaired: mended } }) => mended !== undefined)!.rule.sentence };
    const corrected = correct(lost, { kind: 'rule', key: keyOf(lost, 'PCs 37'), rule });
    expect(repaired(corrected)).toEqual([]);
    expect(draftOfWork(corrected, say).draft.rules.some(({ rule: { own } }) => own === true)).toBe(false);
  });

  it('takes in a line that a person is not sure of, until they say what it is', () => {
    const work = correct(lost, { kind: 'become', as: 'not-sure', places: [wholeLine(lost.lines, 24)] });
    const doubts = (of: Work) => toConfirm(of.read, draftOfWork(of, say), say).filter(({ code }) => code === 'not-sure').map(({ message }) => message);
    expect(doubts(work)).toEqual(['You were not sure what line 24 is.']);
    expect(doubts(correct(work, { kind: 'become', as: 'left-out', places: [wholeLine(lost.lines, 24)] }))).toEqual([]);
  });
});

describe('a rule that the centre writes itself', () => {
  it('is marked as the centre’s own, unless its words stand in the source', () => {
    const rule = (sentence: string): Correction => ({ kind: 'rule', key: `own-${sentence.length}`, rule: { kind: 'sufficiency', overTime: true, strength: 'must', sentence } });
    const { own } = after(workOn(), rule('Evidence must come from three months.'), rule('All scope/range must be covered.'));
    expect(own.map(({ rule: { own: isOwn } }) => isOwn)).toEqual([true, undefined]);
  });
});
