import { describe, expect, it } from 'vitest';
import type { Command } from '../../../domain/command/kinds.ts';
import { claimStanding } from '../../../domain/coverage/claim-standing.ts';
import { whoCounts } from '../../../domain/coverage/who-counts.ts';
import { evidenceFileSchema } from '../../../domain/evidence/evidence-file.ts';
import { asSeenBy } from '../../../domain/portfolio/as-seen-by.ts';
import { renewalFacts } from '../../../domain/portfolio/carried-people.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';
import { hadSeen } from '../../../domain/portfolio/seen.ts';
import { readCriterionKey, type CriterionKey } from '../../../domain/unit/criterion-key.ts';
import { renewalCommands } from '../../../domain/renewal/renewal-commands.ts';
import { addEvidence, assess, claim, edit, evidenceId, judge, pc, takeUnit, undo, unit1, unit2 } from '../building/commands.ts';
import { Journals, type Hand } from '../building/journals.ts';
import { plain } from '../building/plain.ts';

const [e1, e2, e3] = [evidenceId('evidence1'), evidenceId('evidence2'), evidenceId('evidence3')];
const file = (letter: string) => evidenceFileSchema.parse({ file: `${letter.repeat(32)}.txt`, sha256: letter.repeat(64), name: `${letter}.txt`, size: 5 });
const stoodAt = '2026-11-21T10:00:00.000+00:00';

/** Sam and Priya at work: three items, E3 erased, a judgement on each of the others, a decision. */
function earlier(): { readonly journals: Journals; readonly sam: Hand; readonly priya: Hand } {
  const journals = new Journals();
  const [sam, priya] = [journals.hand('candidate', 'Sam Okafor'), journals.hand('assessor', 'Priya Nair')];
  const by = (hand: Hand, ...commands: readonly Command[]): void => {
    for (const command of commands) journals.write(hand, command);
    journals.meet();
  };
  by(sam, { kind: 'describe', v: 1, details: { candidate: 'Sam Okafor', centre: 'Harbour Training' } }, takeUnit());
  by(sam, addEvidence('evidence1', 'E1', { title: 'Mrs Grant shouts', files: [file('a')] }), edit('evidence1', { title: 'A complaint' }), addEvidence('evidence2', 'E2', { files: [file('b')] }), addEvidence('evidence3', 'E3', { title: 'Mr Bell’s letter', files: [file('c')] }));
  by(sam, claim('evidence1', pc('3')), claim('evidence2', pc('4')), claim('evidence3', pc('5')));
  by(priya, judge('evidence1', pc('3'), 'not-yet'), judge('evidence1', pc('3')), judge('evidence2', pc('4')), judge('evidence3', pc('5')));
  by(sam, { kind: 'erase', v: 1, evidence: e3, ground: 'Mr Bell asked', files: [file('c').file] });
  by(priya, { kind: 'decide', v: 1, unit: unit1, outcome: 'competent' }, { kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'evidence', evidence: e2 }, text: 'Clear' });
  by(sam, { kind: 'declare', v: 1, declaration: 'declare1', units: [], statement: 'Mine', digest: 'x'.repeat(43) });
  return { journals, sam, priya };
}

/** The same made anew by the candidate, with an assessor's hand beside. */
function renewed(old: Portfolio, without: readonly ReturnType<typeof evidenceId>[] = []) {
  const renewal = renewalCommands(old, { without: new Set(without), stoodAt });
  const journals = new Journals();
  const [sam, priya] = [journals.hand('candidate', 'Sam Okafor'), journals.hand('assessor', 'Priya Nair')];
  for (const command of renewal.commands) journals.write(sam, command);
  journals.meet();
  return { renewal, journals, sam, priya, portfolio: journals.fresh().portfolio };
}

const saidBy = (portfolio: Portfolio, stamp: { readonly writer: Hand['writer']['id'] }): string => portfolio.writers.get(stamp.writer)?.person.name ?? '?';
function standsAs(portfolio: Portfolio, id: typeof e1, label: string): string {
  return standsIn(portfolio, pc(label), id);
}

function standsIn(portfolio: Portfolio, criterion: CriterionKey, id: typeof e1 = e1): string {
  const [found, evidence] = [portfolio.claims.get(criterion)?.get(id), portfolio.evidence.get(id)];
  if (found === undefined || evidence === undefined) throw new Error('no such claim');
  return claimStanding(found, evidence, readCriterionKey(criterion).unit, whoCounts(portfolio, everyoneCounts)).state;
}

describe('a portfolio made anew', () => {
  it('has what stands, by whom and when it was said, and nothing set aside', () => {
    const { portfolio: old } = earlier().sam.fold;
    const { portfolio } = renewed(old);
    expect(portfolio.setAside).toEqual([]);
    expect(portfolio.details).toEqual(old.details);
    expect([...portfolio.evidence.values()].map(({ reference, fields }) => [reference, fields.title])).toEqual([['E1', 'A complaint'], ['E2', 'A calm morning']]);
    const judgements = portfolio.claims.get(pc('3'))?.get(e1)?.judgements ?? [];
    expect(judgements.map(({ verdict, stamp }) => [verdict, saidBy(portfolio, stamp), stamp.at])).toEqual(old.claims.get(pc('3'))?.get(e1)?.judgements.map(({ verdict, stamp }) => [verdict, 'Priya Nair', stamp.at]));
    expect(standsAs(portfolio, e1, '3')).toBe('accepted');
    expect(portfolio.decisions.get(unit1)?.map(({ outcome, stamp }) => [outcome, saidBy(portfolio, stamp)])).toEqual([['competent', 'Priya Nair']]);
    expect(portfolio.feedback.get('feedback1')?.text).toBe('Clear');
  });

  it('holds no word of what was erased, corrected before, or named to be left out', () => {
    const { renewal } = renewed(earlier().sam.fold.portfolio, [e2]);
    const words = JSON.stringify(renewal.commands);
    for (const gone of ['Mr Bell', 'Mrs Grant', 'evidence3', 'evidence2', 'Clear', 'c.txt', 'b.txt']) expect(words).not.toContain(gone);
    expect(renewal.without).toEqual(['E2', 'E3']);
    expect(renewal.items.map(({ item }) => item.id)).toEqual([e1]);
  });

  it('pretends no signature: declarations stay behind, and every line is signed by who renewed', () => {
    const { portfolio, renewal, sam } = renewed(earlier().sam.fold.portfolio);
    expect([portfolio.declarations.size, renewal.declarations]).toEqual([0, 1]);
    expect(renewalFacts(portfolio)).toMatchObject({ by: 'Sam Okafor', people: [{ name: 'Priya Nair', role: 'assessor' }], renewal: { without: ['E3'] } });
    expect([...portfolio.writers.values()].filter(({ carried }) => carried !== undefined).map(({ key, carried }) => [key, carried])).toEqual([[sam.writer.key, sam.writer.id], [sam.writer.key, sam.writer.id]]);
  });

  it('counts what was carried over as the key of who carried it counts', () => {
    const { portfolio, sam } = renewed(earlier().sam.fold.portfolio);
    const stamp = portfolio.claims.get(pc('3'))?.get(e1)?.judgements.at(-1)?.stamp;
    if (stamp === undefined) throw new Error('no judgement');
    expect(whoCounts(portfolio, ({ carried }) => (carried === sam.writer.id ? 'refused' : 'yes'))(stamp, unit1)).toBe('refused');
    expect(whoCounts(portfolio, everyoneCounts)(stamp, unit1)).toBeNull();
  });

  it('has the editions of a unit with what was brought over, upheld and left, each by who said it', () => {
    const { journals, sam, priya } = earlier();
    const [now, other] = [pc('9', unit2), pc('8', unit2)];
    const by = (hand: Hand, ...commands: readonly Command[]): void => {
      for (const command of commands) journals.write(hand, command);
      journals.meet();
    };
    by(priya, { kind: 'reason', v: 1, reason: 'reason01', criteria: [pc('3')], because: 'No case' });
    by(sam, takeUnit(unit2), { kind: 'supersede-unit', v: 1, unit: unit1, by: unit2, pairs: [{ from: pc('3'), to: now, words: 'same' }, { from: pc('4'), to: other, words: 'reworded' }] });
    by(sam, { kind: 'bring-claims', v: 1, claims: [{ evidence: e1, from: pc('3'), to: now }] }, { kind: 'leave-claims', v: 1, claims: [{ evidence: e2, from: pc('4'), to: other }] });
    const waiting = renewed(sam.fold.portfolio);
    expect([waiting.portfolio.setAside, standsIn(waiting.portfolio, now), waiting.renewal.outdated]).toEqual([[], 'stale', 0]);
    by(priya, { kind: 'uphold', v: 1, unit: unit2, judgements: [{ evidence: e1, criterion: now, verdict: 'accepted' }], inferences: [], reasons: [{ reason: 'reason02', upholds: 'reason01', criteria: [now] }], confirmations: [] });
    const { portfolio, renewal } = renewed(sam.fold.portfolio);
    expect([portfolio.setAside, standsIn(portfolio, now), renewal.outdated]).toEqual([[], 'accepted', 0]);
    expect(portfolio.claims.get(now)?.get(e1)).toMatchObject({ brought: { from: pc('3') }, judgements: [{ verdict: 'not-yet' }, { verdict: 'accepted' }, { verdict: 'accepted', upholds: true }] });
    expect(portfolio.units.get(unit1)?.superseded).toMatchObject([{ by: unit2, pairs: [{ words: 'same' }, { words: 'reworded' }] }]);
    expect(portfolio.claims.get(pc('4'))?.get(e2)?.left).toMatchObject([{ to: other }]);
    expect(portfolio.reasons.get('reason02')).toMatchObject({ because: 'No case', upholds: 'reason01' });
    expect(saidBy(portfolio, portfolio.claims.get(now)?.get(e1)?.judgements.at(-1)?.stamp ?? { writer: 'none' as never })).toBe('Priya Nair');
    expect(renewed(portfolio).portfolio.setAside).toEqual([]);
  });

  it('never gives a number out again', () => {
    expect(renewed(earlier().sam.fold.portfolio, [e2]).portfolio.numbers.get('E')).toBe(3);
  });

  it('takes no judgement along that was made before a change, nor a decision that rested on what goes', () => {
    const { journals, sam } = earlier();
    journals.write(sam, edit('evidence1', { files: [file('d')] }));
    const changed = renewed(sam.fold.portfolio);
    expect(changed.renewal.outdated).toBe(3);
    expect(standsAs(changed.portfolio, e1, '3')).toBe('waiting');
    expect(changed.portfolio.decisions.size).toBe(0);
    const left = renewed(earlier().sam.fold.portfolio, [e2]);
    expect([left.renewal.outdated, left.portfolio.decisions.size, standsAs(left.portfolio, e1, '3')]).toEqual([1, 0, 'accepted']);
  });

  it('knows what was found of an item as it is now, and by whom', () => {
    const { journals, priya, sam } = earlier();
    journals.write(priya, assess('evidence1', ['current']));
    journals.write(priya, assess('evidence2', ['authentic']));
    journals.meet();
    journals.write(sam, edit('evidence2', { files: [file('e')] }));
    const { renewal, portfolio } = renewed(sam.fold.portfolio);
    expect([e1, e2].map((id) => portfolio.evidence.get(id)?.assessments.map(({ current, why, stamp }) => [current, why, saidBy(portfolio, stamp)]))).toEqual([[['not-yet', 'Nobody signed it', 'Priya Nair']], []]);
    expect(renewal.outdated).toBe(3);
  });

  it('goes on like any other: a change that an assessor carried over had not seen makes what they said stale', () => {
    const { journals, sam, priya } = renewed(earlier().sam.fold.portfolio);
    journals.write(priya, judge('evidence2', pc('4'), 'more-needed'));
    journals.meet();
    expect(standsAs(journals.fresh().portfolio, e2, '4')).toBe('more-needed');
    journals.write(sam, edit('evidence1', { files: [file('d')] }));
    journals.meet();
    expect(standsAs(journals.fresh().portfolio, e1, '3')).toBe('stale');
  });

  it('has been seen by whoever has seen the journal that it was carried over into', () => {
    const { journals, priya } = renewed(earlier().sam.fold.portfolio);
    journals.write(priya, { kind: 'countersign', v: 1, unit: unit1 });
    const line = journals.write(priya, judge('evidence2', pc('4')));
    const judgements = priya.fold.portfolio.claims.get(pc('4'))?.get(e2)?.judgements ?? [];
    const [carried, own] = [judgements[0]?.stamp, priya.fold.entry(line.hash)?.stamp];
    if (carried === undefined || own === undefined) throw new Error('not judged');
    expect([carried.journal, hadSeen(own, carried), hadSeen(carried, own)]).toEqual([journals.hands[0]?.writer.id, true, false]);
  });

  it('takes its voices with it when it is undone, and has none for who looked before it', () => {
    const { journals, sam, portfolio } = renewed(earlier().sam.fold.portfolio);
    const voices = (some: Portfolio) => [...some.writers.values()].filter(({ carried }) => carried !== undefined).length;
    const [first, second] = journals.lines;
    if (first === undefined || second === undefined) throw new Error('nothing was written');
    expect(voices(portfolio)).toBe(2);
    expect(voices(asSeenBy(sam.fold, { line: second.hash, writer: second.writer, n: second.n, at: second.at, knows: second.knows }).portfolio)).toBe(0);
    journals.write(sam, undo(second));
    expect(voices(sam.fold.portfolio)).toBe(0);
    expect(renewalFacts(sam.fold.portfolio)).toBeNull();
  });

  it('is the same in whatever order its lines come, and can be made anew again', () => {
    const { journals, portfolio } = renewed(earlier().sam.fold.portfolio);
    const late = journals.fresh([]);
    for (const line of journals.lines.toReversed()) late.add([line]);
    expect(plain(late.portfolio)).toEqual(plain(portfolio));
    const again = renewed(portfolio).portfolio;
    expect(again.setAside).toEqual([]);
    expect(saidBy(again, again.decisions.get(unit1)?.at(-1)?.stamp ?? { writer: 'none' as never })).toBe('Priya Nair');
  });
});

describe('carrying over', () => {
  const at = '2026-10-01T09:00:00.000+00:00';

  it('is for who renewed alone: nobody else speaks with the voices of a renewal', () => {
    const { journals, priya } = renewed(earlier().sam.fold.portfolio);
    const line = journals.write(priya, { kind: 'carry', v: 1, by: 1, role: 'assessor', at, do: judge('evidence1', pc('3')) });
    journals.meet();
    expect(journals.fresh().entry(line.hash)?.standing).toMatchObject({ kind: 'set-aside', reason: { kind: 'unknown-object' } });
  });

  it.each([
    ['a declaration', 'assessor', { kind: 'declare', v: 1, declaration: 'declare2', units: [], statement: 'Signed', digest: 'x'.repeat(43) }],
    ['an undo', 'assessor', { kind: 'undo', v: 1, line: 'x'.repeat(43) }],
    ['what that role may not do', 'candidate', judge('evidence1', pc('3'))],
  ] as const)('is never of %s', (_what, role, said) => {
    const { journals, sam } = renewed(earlier().sam.fold.portfolio);
    const line = journals.writeAnything(sam, { kind: 'carry', v: 1, by: 1, role, at, do: said });
    expect(journals.fresh().entry(line.hash)?.standing).toMatchObject({ kind: 'set-aside', reason: { kind: 'unreadable' } });
  });

  it('speaks in the role that the renewal names, and in no other', () => {
    const { journals, sam, renewal } = renewed(earlier().sam.fold.portfolio);
    const people = renewal.commands.flatMap((command) => (command.kind === 'renew' ? command.people : []));
    const candidate = people.findIndex(({ role }) => role === 'candidate') + 1;
    const line = journals.write(sam, { kind: 'carry', v: 1, by: candidate, role: 'assessor', at, do: judge('evidence1', pc('3')) });
    expect(journals.fresh().entry(line.hash)?.standing.kind).toBe('set-aside');
  });
});
