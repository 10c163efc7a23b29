import { describe, expect, it } from 'vitest';
import { formSchema, type Form } from '../../../domain/form/form.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { criterionKey, unitIdSchema, type CriterionKey } from '../../../domain/unit/criterion-key.ts';
import { actionSchema } from '../../../main/electron/contract/action.ts';
import { recordAction, toRecord } from '../../../renderer/observe/record-of.ts';
import { elapsed, emptyMoment, readVisit, timesOf, type Moment, type Visit, type VisitMethod } from '../../../renderer/observe/visit.ts';
import observation from '../../../templates/forms/observation-record.form.json';
import discussion from '../../../templates/forms/professional-discussion.form.json';
import questions from '../../../templates/forms/questions-and-answers.form.json';

const forms: readonly Form[] = [observation, discussion, questions].map((form) => formSchema.parse(form));
const [first, second] = [unitIdSchema.parse('firstunit'), unitIdSchema.parse('secondunit')];
const [pc1, pc2, other] = [criterionKey(first, 'performance', '1'), criterionKey(first, 'performance', '2'), criterionKey(second, 'performance', '1')];

function moment(id: string, time: string | null, words: string, criteria: readonly CriterionKey[] = [], more: Partial<Moment> = {}): Moment {
  return { ...emptyMoment(id, 'seen'), time, words, criteria, ...more };
}

function visit(method: VisitMethod, moments: readonly Moment[], more: Partial<Visit> = {}): Visit {
  return {
    method, title: 'Evening check-in', day: daySchema.parse('2026-11-22'), place: 'Reception', context: '', setting: 'workplace', seen: 'in-person', present: [], client: '', task: '',
    start: '17:30', end: '19:15', startedAt: 0, pausedAt: null, paused: 0, moments, now: emptyMoment('now', 'seen'), feedback: '', comment: '', recordedAs: null, ...more,
  };
}

const address = (key: CriterionKey): string => `at ${key}`;

describe('the record of a visit', () => {
  it('has a row for each moment in the order of time, and marks its margin there, at its time, over all units', () => {
    const made = recordAction(visit('observation', [moment('b', '17:45', 'Asks back.', [pc2, pc1]), moment('a', '17:42', 'Listens.', [pc1, other])]), forms, address);
    expect(made.content?.values['narrative']).toEqual([{ time: '17:42', account: 'Listens.' }, { time: '17:45', account: 'Asks back.' }]);
    expect(made.marks).toEqual([
      { addresses: [address(pc1)], at: [{ kind: 'line', from: 1 }, { kind: 'line', from: 2 }, { kind: 'clock', from: '17:42' }, { kind: 'clock', from: '17:45' }] },
      { addresses: [address(other)], at: [{ kind: 'line', from: 1 }, { kind: 'clock', from: '17:42' }] },
      { addresses: [address(pc2)], at: [{ kind: 'line', from: 2 }, { kind: 'clock', from: '17:45' }] },
    ]);
    expect(actionSchema.safeParse(made).success).toBe(true);
  });

  it('leaves a tick without words a draft: it is no row and no mark', () => {
    const given = visit('observation', [moment('a', '17:42', 'Listens.', [pc1]), moment('b', '17:50', '  ', [pc2])]);
    expect(toRecord(given).drafts.map(({ id }) => id)).toEqual(['b']);
    const made = recordAction(given, forms, address);
    expect(made.marks.flatMap(({ addresses }) => addresses)).toEqual([address(pc1)]);
    expect(made.content?.values['narrative']).toHaveLength(1);
  });

  it('records what is being written when the visit ends', () => {
    expect(toRecord(visit('observation', [], { now: moment('now', '18:02', 'Agrees on 307.', [pc1]) })).seen.map(({ id }) => id)).toEqual(['now']);
  });

  it('puts questions asked on a visit among the questions, where their criteria are marked', () => {
    const made = recordAction(visit('observation', [moment('q', '18:40', '“It was my last one.”', [pc2], { kind: 'asked', topic: 'Why not the sister hotel?' })], { feedback: 'Clear.', comment: 'I had not thought of that.' }), forms, address);
    expect(made.content?.values).toEqual({ start: '17:30', end: '19:15', questions: [{ question: 'Why not the sister hotel?', answer: '“It was my last one.”' }], feedback: 'Clear.', comment: 'I had not thought of that.' });
    expect(made.marks).toEqual([{ addresses: [address(pc2)], at: [{ kind: 'question', from: 1 }] }]);
  });

  it.each<[VisitMethod, Moment, string, string]>([
    ['professional-discussion', moment('d', '10:05', 'He ranked them.', [], { topic: 'Options' }), 'discussion', '[{"time":"10:05","topic":"Options","account":"He ranked them."}]'],
    ['questioning', moment('q', '10:05', 'By listening.', [], { kind: 'asked', topic: 'How do you defuse anger?' }), 'questions', '[{"question":"How do you defuse anger?","answer":"By listening."}]'],
  ])('is written on the form of %s', (method, one, field, rows) => {
    const made = recordAction(visit(method, [one], { comment: 'Not on this form' }), forms, address);
    expect(JSON.stringify(made.content?.values[field])).toBe(rows);
    expect(made.content?.values).not.toHaveProperty('comment');
    expect(made.evidence).not.toHaveProperty('seen');
  });

  it('names only people who have a name', () => {
    const made = recordAction(visit('observation', [moment('a', null, 'Listens.')], { present: [{ role: 'line-manager', name: 'Aileen Grant' }, { role: 'other', name: ' ' }] }), forms, address);
    expect(made.evidence.present).toEqual([{ role: 'line-manager', name: 'Aileen Grant' }]);
  });
});

describe('a visit as a draft', () => {
  it('comes back as it was, and anything else is none', () => {
    const given = visit('observation', [moment('a', '17:42', 'Listens.', [pc1])]);
    expect(readVisit(JSON.stringify(given))).toEqual(given);
    for (const text of ['', '{', '{}', '[]', JSON.stringify({ ...given, day: '2026-02-30' })]) expect(readVisit(text)).toBeNull();
  });

  it('counts the time without its pauses, by the wall clock', () => {
    expect(elapsed({ startedAt: 1000, pausedAt: null, paused: 500 }, 10_000)).toBe(8500);
    expect(elapsed({ startedAt: 1000, pausedAt: 4000, paused: 500 }, 10_000)).toBe(2500);
    expect(elapsed({ startedAt: 9000, pausedAt: null, paused: 0 }, 1000)).toBe(0);
  });

  it('knows when each criterion was seen, what is being written included', () => {
    const given = visit('observation', [moment('b', '14:31', 'Second guest.', [pc2]), moment('a', '14:10', '', [pc2])], { now: moment('now', '14:41', '', [pc1]) });
    expect([...timesOf(given)]).toEqual([[pc2, ['14:10', '14:31']], [pc1, ['14:41']]]);
  });
});
