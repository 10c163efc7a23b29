import fc from 'fast-check';
import type { Command } from '../../../domain/command/kinds.ts';
import type { LineHash } from '../../../domain/command/line.ts';
import { evidenceReferenceSchema } from '../../../domain/evidence/evidence-id.ts';
import type { Entry } from '../../../domain/portfolio/entry.ts';
import { whoUses } from '../../../domain/portfolio/who-uses.ts';
import { addEvidence, assess, claim, edit, judge, pc, takeUnit, undo, unit1, unit2 } from '../building/commands.ts';
import { Journals, type Hand } from '../building/journals.ts';

/** One step of a history: who does what, chosen by numbers that always mean something. */
export interface Step { readonly who: number; readonly what: number; readonly which: number; readonly pass: boolean }

export interface History { readonly journals: Journals; readonly oversteps: ReadonlySet<LineHash> }

export const stepsArbitrary = (most: number): fc.Arbitrary<readonly Step[]> => fc.array(
  fc.record({ who: fc.nat(3), what: fc.nat(99), which: fc.nat(1000), pass: fc.boolean() }), { minLength: Math.floor(most / 3), maxLength: most, size: 'max' },
);

const labels = ['1', '2', '3'];
/** Each criterion of unit 1 and where it stands in unit 2. */
const pairs = labels.map((label, at) => ({ from: pc(label), to: pc(labels[(at + 1) % labels.length] ?? '1', unit2), words: label === '3' ? 'reworded' as const : 'same' as const }));

function pick<T>(list: Iterable<T>, which: number): T | undefined {
  const all = [...list];
  return all[which % Math.max(1, all.length)];
}

/** What a candidate does next, or null where there is nothing to do it with. */
function candidateAct(hand: Hand, { what, which }: Step, fresh: string): Command | null {
  const { fold: { portfolio } } = hand;
  const evidence = pick(portfolio.evidence.keys(), which);
  const criterion = pc(labels[which % 3] ?? '1');
  if (evidence === undefined || what < 20) return addEvidence(fresh, `E${portfolio.evidence.size + 1}`);
  if (what < 55) return claim(evidence, criterion, what % 2 === 0 ? [] : [{ kind: 'page', from: (which % 9) + 1 }]);
  if (what < 70) return edit(evidence, what % 2 === 0 ? { title: `Title ${which}` } : { place: which % 2 === 0 ? null : 'Reception', client: 'Room 214' });
  if (what < 76) return { kind: 'withdraw', v: 1, evidence, because: 'Wrong file' };
  if (what < 82) return { kind: 'restore', v: 1, evidence };
  if (what < 88) return { kind: 'renumber', v: 1, evidence, reference: evidenceReferenceSchema.parse(`E${which + 1}`) };
  if (what < 92) return portfolio.claims.get(criterion)?.has(evidence) === true ? { kind: 'unclaim', v: 1, evidence, criterion } : null;
  return editionAct(hand, which);
}

/** Puts unit 2 in the place of unit 1, or unit 1 back, and brings a claim over or leaves it. */
function editionAct({ fold: { portfolio } }: Hand, which: number): Command | null {
  if (which % 5 === 0) return { kind: 'supersede-unit', v: 1, unit: unit1, by: unit2, pairs };
  if (which % 5 === 1) return { kind: 'supersede-unit', v: 1, unit: unit2, by: unit1, pairs: pairs.map(({ from, to, words }) => ({ from: to, to: from, words })) };
  const back = which % 7 === 0;
  const some = pairs.flatMap(({ from, to }) => [...portfolio.claims.get(back ? to : from)?.keys() ?? []].map((evidence) => (back ? { evidence, from: to, to: from } : { evidence, from, to })));
  const one = pick(some, which);
  return one === undefined ? null : { kind: which % 5 === 4 ? 'leave-claims' : 'bring-claims', v: 1, claims: [one] };
}

function assessorAct({ fold: { portfolio } }: Hand, { what, which }: Step, fresh: string): Command | null {
  const claims = [...portfolio.claims.values()].flatMap((some) => [...some.values()]);
  const one = pick(claims, which);
  if (what < 10 || one === undefined) return addEvidence(fresh, `A${portfolio.evidence.size + 1}`, { method: 'observation' });
  if (what < 18) return assess(one.evidence, what % 2 === 0 ? [] : ['authentic']);
  if (what < 60) return judge(one.evidence, one.criterion, what % 3 === 0 ? 'not-yet' : 'accepted');
  if (what < 70) return { kind: 'mark', v: 1, evidence: one.evidence, criterion: pc(labels[what % 3] ?? '1'), places: [] };
  if (what < 78) return { kind: 'reason', v: 1, reason: fresh, criteria: [one.criterion], because: 'It never came up' };
  if (what < 81) return { kind: 'uphold', v: 1, unit: unit2, judgements: [{ evidence: one.evidence, criterion: one.criterion, verdict: 'accepted' }], inferences: [], reasons: [...portfolio.reasons.keys()].slice(0, 1).map((upholds) => ({ reason: fresh, upholds, criteria: [pc('2', unit2)] })), confirmations: [] };
  if (what < 86) return { kind: 'infer', v: 1, inference: fresh, criterion: one.criterion, from: [{ evidence: one.evidence, places: [] }], ground: 'Seen twice' };
  if (what < 92) return { kind: 'feedback', v: 1, feedback: fresh, on: { kind: 'evidence', evidence: one.evidence }, text: 'Well kept' };
  return { kind: 'decide', v: 1, unit: unit1, outcome: 'not-yet' };
}

function assurerAct({ fold: { portfolio } }: Hand, { what, which }: Step, fresh: string): Command | null {
  const sample = pick(portfolio.samples.keys(), which);
  const evidence = pick(portfolio.evidence.keys(), which);
  if (sample !== undefined && what < 50) return { kind: 'finding', v: 1, finding: fresh, sample, result: 'agreed', text: 'Sound' };
  return evidence === undefined ? null : { kind: 'sample', v: 1, sample: fresh, unit: unit1, evidence, criteria: [pc('1')] };
}

/** Undoes this hand's last line in effect if nobody built on it, or redoes what its very last line undid. */
function undoAct(hand: Hand, { which }: Step): Command | null {
  const own = hand.fold.entries.filter((entry) => entry.line.writer === hand.writer.id && entry.standing.kind === 'applied').sort((a, b) => b.line.n - a.line.n);
  const isUndo = (entry: Entry): boolean => entry.reading.kind === 'read' && entry.reading.command.kind === 'undo';
  const last = own[0];
  if (last === undefined) return null;
  if (isUndo(last) && last.line.n === hand.lines.length && which % 2 === 0) return undo(last.line);
  const act = own.find((entry) => !isUndo(entry) && entry.line.n > 2);
  return act === undefined || whoUses(hand.fold, act.line.hash) !== null ? null : undo(act.line);
}

/** Something that this role may not do, or that names what is not there. */
function overstep(hand: Hand, { which }: Step): unknown {
  const choices: unknown[] = [
    hand.writer.role === 'candidate' ? { kind: 'decide', v: 1, unit: unit1, outcome: 'competent' } : { kind: 'register-witness', v: 1, witness: 'nobody', name: 'N', status: 'other' },
    { kind: 'withdraw', v: 1, evidence: 'neverwas', because: 'x' },
    { kind: 'claim', v: 99 }, { kind: 'sign-in-blood', v: 1 }, null, { kind: 'claim', v: 1, evidence: 5 },
  ];
  return choices[which % choices.length];
}

/** Plays steps: two candidates' computers (one ten years ahead), an assessor and a quality assurer, who pass on what they have now and then. */
export function play(steps: readonly Step[]): History {
  const journals = new Journals();
  const hands = [journals.hand('candidate'), journals.hand('assessor'), journals.hand('internal-quality-assurer'), journals.hand('candidate', 'candidate 0', 315_360_000_000)];
  const [first] = hands;
  if (first !== undefined) for (const unit of [unit1, unit2]) journals.write(first, takeUnit(unit));
  journals.meet();
  const oversteps = new Set<LineHash>();
  for (const [at, step] of steps.entries()) {
    const hand = hands[step.who % hands.length];
    const other = hands[step.which % hands.length];
    if (hand === undefined || other === undefined) continue;
    if (step.pass) journals.pass(other, hand);
    if (step.what % 25 === 24) {
      oversteps.add(journals.writeAnything(hand, overstep(hand, step)).hash);
      continue;
    }
    const command = step.what % 8 === 7 ? undoAct(hand, step) : act(hand, step, `id${String(at).padStart(6, '0')}`);
    if (command !== null) journals.write(hand, command);
  }
  return { journals, oversteps };
}

function act(hand: Hand, step: Step, fresh: string): Command | null {
  if (hand.writer.role === 'candidate') return candidateAct(hand, step, fresh);
  return hand.writer.role === 'assessor' ? assessorAct(hand, step, fresh) : assurerAct(hand, step, fresh);
}
