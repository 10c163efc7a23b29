import { describe, expect, it } from 'vitest';
import { unseenChange } from '../../../domain/portfolio/seen.ts';
import { whoUses } from '../../../domain/portfolio/who-uses.ts';
import { lineHashSchema, type Line } from '../../../domain/command/line.ts';
import { addEvidence, claim, edit, evidenceId, judge, pc, takeUnit, undo } from '../building/commands.ts';
import { Journals, type Hand } from '../building/journals.ts';

const e1 = evidenceId('evidence1');

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

const claimIn = (journals: Journals) => journals.fresh().portfolio.claims.get(pc('3'))?.get(e1);
const setAside = (journals: Journals) => journals.fresh().portfolio.setAside.map(({ reason }) => reason);

/** Whether the last judgement of the claim was made before a change it had not seen. */
function stale(journals: Journals): boolean {
  const { portfolio } = journals.fresh();
  const evidence = portfolio.evidence.get(e1);
  const claimed = portfolio.claims.get(pc('3'))?.get(e1);
  const judgement = claimed?.judgements.at(-1);
  if (evidence === undefined || claimed === undefined || judgement === undefined) throw new Error('nothing judged');
  return unseenChange(judgement.stamp, [...claimed.changes, ...evidence.changes]) !== null;
}

describe('undo', () => {
  it('leaves the line out, and redo brings it back', () => {
    const { journals, candidate, claimed } = begun();
    const undone = journals.write(candidate, undo(claimed));
    expect(claimIn(journals)).toBeUndefined();
    expect(journals.fresh().portfolio.undone).toEqual(new Set([claimed.hash]));
    const redone = journals.write(candidate, undo(undone));
    expect(claimIn(journals)).toBeDefined();
    journals.write(candidate, undo(redone));
    expect(claimIn(journals)).toBeUndefined();
    expect(journals.fresh().portfolio.undone).toEqual(new Set([claimed.hash, redone.hash]));
  });

  it('has no effect once another writer built on what the line made', () => {
    const { journals, candidate, assessor, claimed, added } = begun();
    journals.write(assessor, judge('evidence1', pc('3')));
    journals.meet();
    expect(whoUses(candidate.fold, claimed.hash)).toBe(assessor.writer.id);
    expect(whoUses(candidate.fold, added.hash)).toBe(assessor.writer.id);
    journals.write(candidate, undo(claimed));
    expect(claimIn(journals)?.judgements).toHaveLength(1);
    expect(setAside(journals)).toEqual([{ kind: 'undone-but-used', by: assessor.writer.id }]);
  });

  it('has no effect either where the other built on it at the same time, unseen', () => {
    const { journals, candidate, assessor, claimed } = begun();
    const undone = journals.write(candidate, undo(claimed));
    expect(candidate.fold.portfolio.undone.has(claimed.hash)).toBe(true);
    const judged = journals.write(assessor, judge('evidence1', pc('3')));
    journals.meet();
    expect(setAside(journals)).toEqual([{ kind: 'undone-but-used', by: assessor.writer.id }]);
    expect(candidate.fold.entry(undone.hash)?.standing.kind).toBe('set-aside');
    expect(candidate.fold.entry(judged.hash)?.standing.kind).toBe('applied');
  });

  it('goes ahead once the other took back what was built on it', () => {
    const { journals, candidate, assessor, claimed } = begun();
    const judged = journals.write(assessor, judge('evidence1', pc('3')));
    journals.write(assessor, undo(judged));
    journals.meet();
    expect(whoUses(candidate.fold, claimed.hash)).toBeNull();
    journals.write(candidate, undo(claimed));
    expect(claimIn(journals)).toBeUndefined();
    expect(setAside(journals)).toEqual([]);
  });

  it('is not called off later by someone who knew of it', () => {
    const { journals, candidate, assessor, claimed } = begun();
    journals.write(candidate, undo(claimed));
    journals.meet();
    // The assessor claims the same themselves, and a second assessor judges that: both knew the first claim was taken back.
    journals.write(assessor, claim('evidence1', pc('3')));
    const second = journals.hand('assessor', 'Martin Hale');
    journals.meet();
    journals.write(second, judge('evidence1', pc('3')));
    expect(setAside(journals)).toEqual([]);
    expect(journals.fresh().portfolio.undone).toEqual(new Set([claimed.hash]));
    expect(claimIn(journals)?.made.writer).toBe(assessor.writer.id);
  });

  it('is not called off by someone who rests on another’s claim of the same, and had not seen this one', () => {
    const journals = new Journals();
    const [one, other, assessor] = [journals.hand('candidate', 'Sam'), journals.hand('candidate', 'Sam'), journals.hand('assessor')];
    journals.write(one, takeUnit());
    journals.write(one, addEvidence('evidence1', 'E1'));
    journals.meet();
    const mine = journals.write(one, claim('evidence1', pc('3')));
    journals.write(other, claim('evidence1', pc('3')));
    journals.pass(other, assessor);
    journals.write(assessor, judge('evidence1', pc('3')));
    journals.meet();
    journals.write(one, undo(mine));
    expect(setAside(journals)).toEqual([]);
    expect(claimIn(journals)?.made.writer).toBe(other.writer.id);
  });

  it('is called off again by use of what a redo brought back', () => {
    const { journals, candidate, assessor, claimed } = begun();
    const undone = journals.write(candidate, undo(claimed));
    const redone = journals.write(candidate, undo(undone));
    journals.meet();
    journals.write(assessor, judge('evidence1', pc('3')));
    journals.write(candidate, undo(redone));
    expect(setAside(journals)).toEqual([{ kind: 'undone-but-used', by: assessor.writer.id }]);
    expect(claimIn(journals)?.judgements).toHaveLength(1);
  });

  it('does not count what a role may not do as built on it', () => {
    const { journals, candidate, claimed } = begun();
    const other = journals.hand('candidate', 'Sam Okafor');
    journals.meet();
    journals.write(other, judge('evidence1', pc('3')));
    journals.meet();
    journals.write(candidate, undo(claimed));
    expect(claimIn(journals)).toBeUndefined();
  });

  it('is of a line that is here and came before', () => {
    const { journals, candidate } = begun();
    journals.write(candidate, undo({ hash: lineHashSchema.parse('x'.repeat(43)) }));
    expect(setAside(journals)).toEqual([{ kind: 'unknown-object', object: `line:${'x'.repeat(43)}` }]);
  });

  it('settles a long chain of undos of undos', () => {
    const { journals, candidate, claimed } = begun();
    let last = claimed;
    for (let at = 0; at < 2001; at += 1) {
      last = writeUndo(candidate, journals, last);
    }
    expect(claimIn(journals)).toBeUndefined();
  });
});

/** Writes an undo without folding it into the hand's own copy, which would take long. */
function writeUndo(hand: Hand, journals: Journals, named: Line): Line {
  const before = hand.lines.at(-1);
  if (before === undefined) throw new Error('nothing written');
  const n = before.n + 1;
  const hash = lineHashSchema.parse(`${String(n).padStart(8, '0')}${'u'.repeat(35)}`);
  const line: Line = { ...before, n, action: n, hash, previous: before.hash, clock: [before.clock[0] + 1, 0], seen: new Map(), do: undo(named) };
  hand.lines.push(line);
  journals.lines.push(line);
  return line;
}

describe('judgements on what changed', () => {
  it('are stale after a change their writer had not seen, and stand again once it is undone', () => {
    const { journals, candidate, assessor } = begun();
    journals.write(assessor, judge('evidence1', pc('3')));
    const edited = journals.write(candidate, edit('evidence1', { method: 'test' }));
    expect(stale(journals)).toBe(true);
    const undone = journals.write(candidate, undo(edited));
    expect(stale(journals)).toBe(false);
    journals.write(candidate, undo(undone));
    expect(stale(journals)).toBe(true);
  });

  it('are stale after the undo of a change that they rest on', () => {
    const { journals, candidate, assessor } = begun();
    const edited = journals.write(candidate, edit('evidence1', { method: 'test' }));
    journals.meet();
    journals.write(assessor, judge('evidence1', pc('3')));
    expect(stale(journals)).toBe(false);
    journals.meet();
    const undone = journals.write(candidate, undo(edited));
    expect(stale(journals)).toBe(true);
    journals.write(candidate, undo(undone));
    expect(stale(journals)).toBe(false);
  });

  it('stand when the title, or nothing, changed', () => {
    const { journals, candidate, assessor } = begun();
    journals.write(assessor, judge('evidence1', pc('3')));
    journals.write(candidate, edit('evidence1', { title: 'A better title', note: 'Look at the last page', method: 'product' }));
    journals.write(candidate, claim('evidence1', pc('3')));
    expect(stale(journals)).toBe(false);
    journals.write(candidate, claim('evidence1', pc('3'), [{ kind: 'page', from: 4 }]));
    expect(stale(journals)).toBe(true);
  });

  it('are made with their own claim when a record is marked in its margin', () => {
    const { journals, assessor } = begun();
    journals.write(assessor, addEvidence('evidence2', 'A1', { method: 'observation' }));
    journals.write(assessor, { kind: 'mark', v: 1, evidence: evidenceId('evidence2'), criterion: pc('3'), places: [{ kind: 'line', from: 2 }] });
    const marked = journals.fresh().portfolio.claims.get(pc('3'))?.get(evidenceId('evidence2'));
    expect(marked).toMatchObject({ places: [{ kind: 'line', from: 2 }], judgements: [{ verdict: 'accepted' }] });
    expect(marked?.judgements.at(0) && unseenChange(marked.judgements[0]!.stamp, marked.changes)).toBeNull();
  });
});
