import { describe, expect, it } from 'vitest';
import { lineHashSchema, type Line } from '../../../domain/command/line.ts';
import { addEvidence, claim, edit, evidenceId, judge, pc, takeUnit, undo } from '../building/commands.ts';
import { Journals } from '../building/journals.ts';
import { plain } from '../building/plain.ts';

/** A candidate with one unit and one item, claimed, and an assessor who has seen it. */
function begun() {
  const journals = new Journals();
  const candidate = journals.hand('candidate', 'Sam Okafor');
  const assessor = journals.hand('assessor', 'Priya Nair');
  journals.write(candidate, takeUnit());
  const added = journals.write(candidate, addEvidence('evidence1', 'E1'));
  const claimed = journals.write(candidate, claim('evidence1', pc('3')));
  journals.meet();
  return { journals, candidate, assessor, added, claimed };
}

describe('waiting', () => {
  it('holds a line until the line before it is here', () => {
    const { journals } = begun();
    const [first, second, third] = journals.lines;
    const fold = journals.fresh(third === undefined || first === undefined ? [] : [third, first]);
    expect(fold.portfolio.waiting).toEqual([third]);
    expect(fold.portfolio.evidence.size).toBe(0);
    const change = fold.add(second === undefined ? [] : [second]);
    expect(change.applied).toEqual([second, third]);
    expect(fold.portfolio.waiting).toEqual([]);
    expect(fold.portfolio.claims.get(pc('3'))?.size).toBe(1);
  });

  it('holds a line until all that its writer had seen is here, and all that rests on it', () => {
    const { journals, assessor } = begun();
    const judged = journals.write(assessor, judge('evidence1', pc('3')));
    const next = journals.write(assessor, { kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'portfolio' }, text: 'Well done' });
    const fold = journals.fresh([judged, next, ...journals.lines.slice(0, 2)]);
    expect(fold.portfolio.waiting).toEqual([judged, next]);
    expect(fold.portfolio.feedback.size).toBe(0);
    fold.add(journals.lines);
    expect(fold.portfolio.waiting).toEqual([]);
    expect(fold.portfolio.setAside).toEqual([]);
  });

  it('holds a line until its writer is known', () => {
    const { journals, candidate } = begun();
    const known = new Journals().fresh(journals.lines);
    expect(known.portfolio.waiting).toHaveLength(3);
    expect(known.addWriter(candidate.writer).applied).toHaveLength(3);
    expect(known.portfolio.waiting).toEqual([]);
  });
});

describe('a lost line', () => {
  it('holds nothing up: what follows counts, what rests on it is set aside, and a whole copy brings it back', () => {
    const { journals, added } = begun();
    const later = journals.write(journals.hands[0] ?? journals.hand('candidate', 'nobody'), addEvidence('evidence2', 'E2'));
    const fold = journals.fresh(journals.lines.filter((line) => line !== added));
    expect(fold.portfolio.evidence.size).toBe(0);
    expect(fold.lose([added.hash]).applied).toContain(later);
    expect(fold.portfolio.waiting).toEqual([]);
    expect([...fold.portfolio.evidence.keys()]).toEqual([evidenceId('evidence2')]);
    expect(fold.portfolio.setAside.map(({ reason }) => reason.kind)).toEqual(['unknown-object']);
    fold.add([added]);
    expect(fold.portfolio.setAside).toEqual([]);
    expect(plain(fold.portfolio)).toEqual(plain(journals.fresh(journals.lines).portfolio));
  });
});

describe('the order', () => {
  it('is by clock, then writer, then hash, whatever came first', () => {
    const { journals } = begun();
    const [, line] = journals.lines;
    if (line === undefined) throw new Error('no line');
    const at = (clock: readonly [number, number], writer: Line['writer'], hash: string): Line => ({ ...line, clock, writer, n: 1, hash: lineHashSchema.parse(line.hash.replace(/^.{4}/, hash)), seen: new Map() });
    const [a, b] = journals.hands.map((hand) => hand.writer.id).sort();
    if (a === undefined || b === undefined) throw new Error('no writers');
    const ordered = [at([5, 0], b, 'zzzz'), at([5, 1], a, 'yyyy'), at([5, 1], b, 'aaaa'), at([5, 1], b, 'bbbb'), at([6, 0], a, '0000')];
    for (const turned of [ordered.toReversed(), [...ordered.slice(2), ...ordered.slice(0, 2)]]) {
      expect(journals.fresh(turned).entries.map((entry) => entry.line)).toEqual(ordered);
    }
  });

  it('folds both branches of a journal that was forked by a copy', () => {
    const { journals, candidate, claimed } = begun();
    const one = journals.write(candidate, edit('evidence1', { title: 'One' }));
    const other: Line = { ...one, hash: lineHashSchema.parse('f'.repeat(43)), do: edit('evidence1', { place: 'Reception' }), previous: claimed.hash };
    const fold = journals.fresh([...journals.lines, other]);
    expect(fold.portfolio.evidence.get(evidenceId('evidence1'))?.fields).toMatchObject({ title: 'One', place: 'Reception' });
  });
});

describe('adding lines', () => {
  it('applies in place what comes last, and says what it touched', () => {
    const { journals, assessor } = begun();
    const fold = journals.fresh();
    const { portfolio } = fold;
    const change = fold.add([journals.write(assessor, judge('evidence1', pc('3')))]);
    expect(change).toMatchObject({ refolded: false, touched: { criteria: new Set([pc('3')]), everything: false } });
    expect(fold.portfolio).toBe(portfolio);
    expect(portfolio.claims.get(pc('3'))?.get(evidenceId('evidence1'))?.judgements).toHaveLength(1);
    expect(fold.add(journals.lines)).toMatchObject({ applied: [], refolded: false });
  });

  it('folds anew, into the same object, what belongs before others', () => {
    const { journals, candidate, assessor } = begun();
    const early = journals.write(candidate, edit('evidence1', { title: 'Early' }));
    const late = journals.write(assessor, judge('evidence1', pc('3')));
    const fold = journals.fresh(journals.lines.filter((line) => line !== early));
    const { portfolio } = fold;
    const change = fold.add([early]);
    expect(change).toMatchObject({ applied: [early], refolded: true, touched: { everything: true } });
    expect(fold.portfolio).toBe(portfolio);
    expect(plain(portfolio)).toEqual(plain(journals.fresh().portfolio));
    expect(fold.entries.at(-1)?.line).toBe(late);
  });

  it('knows the latest clock and each journal’s last line', () => {
    const { journals, candidate, assessor } = begun();
    const fast = journals.hand('candidate', 'Sam Okafor', 315_360_000_000);
    const last = journals.write(fast, addEvidence('evidence2', 'EB1'));
    journals.meet();
    const after = journals.write(assessor, judge('evidence1', pc('3')));
    expect(after.clock).toEqual([last.clock[0], last.clock[1] + 1]);
    expect(journals.fresh().clock).toEqual(after.clock);
    expect([...journals.fresh().heads.values()].map((head) => head.hash).sort()).toEqual([candidate, fast, assessor].map((hand) => hand.lines.at(-1)?.hash).sort());
  });
});

describe('setting aside', () => {
  const reasonOf = (command: unknown, role: 'candidate' | 'assessor' = 'candidate') => {
    const { journals, candidate, assessor } = begun();
    journals.writeAnything(role === 'candidate' ? candidate : assessor, command);
    return journals.fresh().portfolio.setAside.map(({ reason }) => reason);
  };

  it('says why, in one of six ways', () => {
    expect(reasonOf(judge('evidence1', pc('3')))).toEqual([{ kind: 'role', role: 'candidate' }]);
    expect(reasonOf(claim('evidence9', pc('3')))).toEqual([{ kind: 'unknown-object', object: 'evidence:evidence9' }]);
    expect(reasonOf(judge('evidence1', pc('4')), 'assessor')).toEqual([{ kind: 'unknown-object', object: `claim:evidence1 ${pc('4')}` }]);
    expect(reasonOf(addEvidence('evidence1', 'E2'))).toEqual([{ kind: 'id-used', object: 'evidence:evidence1' }]);
    expect(reasonOf({ kind: 'claim', v: 2, anything: true })).toEqual([{ kind: 'newer' }]);
    expect(reasonOf({ kind: 'countersign-online', v: 1 })).toEqual([{ kind: 'newer' }]);
    expect(reasonOf({ ...claim('evidence1', pc('3')), colour: 'green' })).toEqual([{ kind: 'unreadable' }]);
    expect(reasonOf({ kind: 'claim', v: 0 })).toEqual([{ kind: 'unreadable' }]);
    expect(reasonOf(null)).toEqual([{ kind: 'unreadable' }]);
  });

  it('takes what was made by a line set aside as not there', () => {
    const { journals, assessor } = begun();
    const iqa = journals.hand('internal-quality-assurer');
    journals.write(iqa, addEvidence('evidence2', 'Q1'));
    journals.meet();
    journals.write(assessor, { kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'evidence', evidence: evidenceId('evidence2') }, text: 'x' });
    expect(journals.fresh().portfolio.setAside.map(({ reason }) => reason.kind)).toEqual(['role', 'unknown-object']);
  });

  it('leaves what a line set aside has said out of everything', () => {
    const { journals, candidate } = begun();
    const before = plain({ ...journals.fresh().portfolio, setAside: [] });
    journals.write(candidate, judge('evidence1', pc('3'), 'not-yet'));
    expect(plain({ ...journals.fresh().portfolio, setAside: [] })).toEqual(before);
  });
});

describe('undo of another writer’s line', () => {
  it('is not theirs to do', () => {
    const { journals, assessor, claimed } = begun();
    journals.write(assessor, undo(claimed));
    expect(journals.fresh().portfolio.setAside.map(({ reason }) => reason)).toEqual([{ kind: 'role', role: 'assessor' }]);
    expect(journals.fresh().portfolio.claims.get(pc('3'))?.size).toBe(1);
  });
});
