import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../../domain/reading/source/from-text.ts';
import type { SourceLine } from '../../../domain/reading/source/source-line.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { lineKinds, type Correction } from '../../../domain/workshop/correction.ts';
import { piecesOf } from '../../../domain/workshop/keys.ts';
import { lineUses } from '../../../domain/workshop/line-uses.ts';
import { toConfirm } from '../../../domain/workshop/to-confirm.ts';
import { unitOfWork } from '../../../domain/workshop/unit-of-work.ts';
import { correct, draftOfWork, onNewReading, redo, undo, type Work } from '../../../domain/workshop/work.ts';
import { makeSay } from '../../../main/words/say.ts';
import { draftOf } from '../../support/read-for-test.ts';
import { unitCases } from '../../support/score-unit.ts';

const say = makeSay();
const day = daySchema.parse('2026-12-01');
const works = ['seeds', 'units', 'own'].flatMap(unitCases).map(({ text }) => workOn(linesOfText(text))).filter(({ read }) => read.kind !== 'not-a-unit');

function workOn(lines: readonly SourceLine[]): Work {
  return { lines, read: draftOf(lines), done: [], undone: [] };
}

/** A correction by numbers, so that it fits whatever draft it meets: mostly something that is there, now and then something that is not. */
const wish = fc.record({ kind: fc.constantFrom('line', 'part', 'join', 'reword', 'label', 'move', 'regroup', 'rule', 'drop', 'how-to', 'about'), at: fc.nat(), to: fc.nat(), as: fc.constantFrom(...lineKinds), words: fc.constantFrom('', 'Work out', '7', 'a', 'Outcome 1/2', ' x ') });
type Wish = Parameters<Parameters<typeof wish.map>[0]>[0];

function correctionOf(work: Work, { kind, at, to, as, words }: Wish): Correction {
  const { lines } = work;
  const pieces = piecesOf(draftOfWork(work, say).draft);
  const piece = pieces[at % Math.max(pieces.length, 1)];
  const key = piece?.key ?? 'criteria@1:0';
  const line = 1 + (at % lines.length);
  const length = lines[line - 1]?.text.length ?? 0;
  const by = at % 2 === 0 ? 1 : -1;
  switch (kind) {
    case 'line': return { kind: 'become', as, places: [{ line, from: 0, to: length }] };
    case 'part': return { kind: 'become', as, places: [{ line, from: Math.floor(length / 3), to: length }] };
    case 'join': return { kind: 'become', as, places: [...(piece?.places ?? []), ...(pieces[to % Math.max(pieces.length, 1)]?.places ?? [])].slice(0, 400).concat({ line, from: 0, to: length }) };
    case 'reword': return { kind: 'reword', key, text: words };
    case 'label': return { kind: 'label', key, label: words };
    case 'move': return { kind: 'move', key, by };
    case 'regroup': return { kind: 'regroup', key, group: by === 1 ? null : (pieces[to % Math.max(pieces.length, 1)]?.key ?? null) };
    case 'rule': return { kind: 'rule', key: by === 1 ? key : `own-${to % 3}`, rule: { kind: 'limit', what: 'reuse', max: 1 + (to % 4), strength: 'must', sentence: words === '' ? 'No more than once.' : words } };
    case 'drop': return { kind: 'drop', key };
    case 'how-to': return { kind: 'how-to', key, yes: by === 1 };
    case 'about': return by === 1 ? { kind: 'title', text: words } : { kind: 'codes', codes: [words, 'AB1'] };
  }
}

function worked(work: Work, wishes: readonly Wish[]): Work {
  return wishes.reduce((sofar, one) => correct(sofar, correctionOf(sofar, one)), work);
}

const someWork = fc.tuple(fc.constantFrom(...works), fc.array(wish, { minLength: 1, maxLength: 12 })).map(([work, wishes]) => worked(work, wishes));

describe('any corrections of any unit', () => {
  it('leave a unit that a portfolio can use: labels stand once, groups hold what is there', () => {
    fc.assert(fc.property(someWork, (work) => {
      const draft = draftOfWork(work, say);
      const unit = unitOfWork(draft, toConfirm(work.read, draft, say), { by: 'Priya Nair', day, from: 'unit.txt' }, say);
      expect(unitSchema.safeParse(unit).error).toBeUndefined();
      for (const [points, groups] of [[unit.criteria, unit.groups.map(({ criteria }) => criteria)], [unit.knowledge, unit.knowledgeGroups.map(({ knowledge }) => knowledge)]] as const) {
        const ids = points.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(groups.flat().filter((id) => !ids.includes(id))).toEqual([]);
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      }
      for (const { items } of unit.scope) expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(lineUses(draft.draft, work.lines, draft.unsure)).toHaveLength(work.lines.length);
    }), { numRuns: 300 });
  });

  it('are taken back exactly, and done again exactly', () => {
    fc.assert(fc.property(someWork, fc.nat({ max: 12 }), (work, times) => {
      const steps = Math.min(times, work.done.length);
      let back = work;
      for (let step = 0; step < steps; step += 1) back = undo(back);
      expect(draftOfWork(back, say)).toEqual(draftOfWork({ ...work, done: work.done.slice(0, work.done.length - steps), undone: [] }, say));
      for (let step = 0; step < steps; step += 1) back = redo(back);
      expect(back).toEqual(work);
    }), { numRuns: 100 });
  });

  it('are none of them lost on another reading of the source', () => {
    fc.assert(fc.property(someWork, fc.nat(), (work, at) => {
      const { criteria, rules } = work.read;
      const read = { ...work.read, criteria: criteria.filter((_, place) => place !== at % Math.max(criteria.length, 1)), rules: rules.slice(1), groups: [] };
      const again = onNewReading(work, read);
      expect(again.done).toEqual(work.done);
      expect(() => draftOfWork(again, say)).not.toThrow();
      expect(draftOfWork(onNewReading(again, work.read), say)).toEqual(draftOfWork(work, say));
    }), { numRuns: 60 });
  });

  it('put no words into the source’s mouth: what nobody worded stands in it, and a rule of the centre’s says that it is', () => {
    const bare = (text: string): string => text.replaceAll(/[\s\u200B-\u200D\uFEFF\u00AD]+/gu, '');
    const lineWish = wish.map((one): Wish => ({ ...one, kind: one.kind === 'reword' ? 'line' : one.kind }));
    fc.assert(fc.property(fc.constantFrom(...works), fc.array(lineWish, { minLength: 1, maxLength: 8 }), (work, wishes) => {
      const done = worked(work, wishes);
      const { draft, own } = draftOfWork(done, say);
      const source = bare(done.lines.map(({ text }) => text).join(' '));
      for (const { text, places } of draft.criteria) if (places.length === 1) expect(source).toContain(bare(text));
      for (const { rule, places } of draft.rules) if (rule.own !== true && places.length === 1) expect(source).toContain(bare(rule.sentence));
      for (const { rule } of own) expect(rule.own === true || source.includes(bare(rule.sentence))).toBe(true);
    }), { numRuns: 100 });
  });
});
