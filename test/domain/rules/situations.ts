import type { AssessmentMethod } from '../../../domain/unit/method.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { PortfolioBuilder } from '../building/portfolio-builder.ts';
import type { RecordingForm } from './recording-form.ts';

type State = 'met' | 'open' | 'for-a-person' | 'shown';

/** One situation of a recording form: what people did, and what one rule comes to by the claims and by the judgements. */
export interface Situation {
  readonly name: string;
  readonly rule: string;
  readonly given: (stage: Stage) => Stage;
  readonly claimed: State;
  readonly judged: State;
  /** Criteria that are missing something by the judgements. */
  readonly lacking?: (form: RecordingForm) => readonly string[];
  /** What the sentence of the judged level says. */
  readonly says?: RegExp;
  /** What would close it, at the judged level. */
  readonly close?: RegExp;
  readonly who?: string | null;
}

/** Where a situation is told: a form, and a portfolio on it in which Priya Nair assesses Sam Okafor. */
export class Stage extends PortfolioBuilder {
  readonly form: RecordingForm;

  constructor(form: RecordingForm) {
    super();
    this.form = form;
  }

  /** An observation that Priya saw and recorded. */
  observation(reference: string): this {
    return this.add(reference, { method: 'observation', by: [{ role: 'assessor', name: 'Priya Nair' }], setting: 'workplace' }, 'assessor:Priya Nair');
  }

  by(reference: string, method: AssessmentMethod): this {
    return this.add(reference, { method, setting: 'workplace' });
  }

  observed(reference: string, addresses: readonly string[]): this {
    return this.observation(reference).accept(reference, addresses);
  }

  also(act: (stage: this) => void): this {
    act(this);
    return this;
  }

  accepted(reference: string, method: AssessmentMethod, addresses: readonly string[]): this {
    return this.by(reference, method).accept(reference, addresses);
  }
}

const day = (text: string): ReturnType<typeof daySchema.parse> => daySchema.parse(text);
const first = (list: readonly string[]): string => list[0] ?? '';
const rest = (list: readonly string[]): readonly string[] => list.slice(1);
const performance = (form: RecordingForm): readonly string[] => [...form.must, ...form.may];

const sufficiency: readonly Situation[] = [
  { name: 'sufficiency with nothing there', rule: 'R1', given: (s) => s, claimed: 'for-a-person', judged: 'for-a-person', says: /Only the assessor can say\. Nothing accepted yet\./, who: 'assessor' },
  { name: 'sufficiency with everything there is still for the assessor', rule: 'R1', given: (s) => s.observed('E1', performance(s.form)), claimed: 'for-a-person', judged: 'for-a-person', says: /1 item on one day, 7 October 2026; 1 visit observed; all in the workplace\./ },
  { name: 'sufficiency confirmed', rule: 'R1', given: (s) => s.observed('E1', performance(s.form)).confirm('R1'), claimed: 'met', judged: 'met', says: /^Confirmed by Priya Nair on 13 November 2026: Seen over the season\. 1 item/, who: null },
  { name: 'sufficiency confirmed by the candidate counts for nothing', rule: 'R1', given: (s) => s.confirm('R1', 'candidate:Sam Okafor'), claimed: 'for-a-person', judged: 'for-a-person' },
  { name: 'confirmation of another rule does nothing here', rule: 'R1', given: (s) => s.confirm('R2'), claimed: 'for-a-person', judged: 'for-a-person' },
  { name: 'confirmation falls when accepted evidence is changed unseen', rule: 'R1', given: (s) => s.observed('E1', performance(s.form)).confirm('R1').change('E1', { day: day('2026-10-08') }), claimed: 'for-a-person', judged: 'for-a-person', says: /what it rested on has changed since: E1\./ },
  { name: 'confirmation falls when an accepted claim is changed unseen', rule: 'R1', given: (s) => s.observed('E1', performance(s.form)).confirm('R1').reclaim('E1', first(s.form.must)), claimed: 'for-a-person', judged: 'for-a-person', says: /what it rested on has changed since: E1\./ },
  { name: 'confirmation falls when accepted evidence is withdrawn unseen', rule: 'R1', given: (s) => s.observed('E1', performance(s.form)).confirm('R1').withdraw('E1'), claimed: 'for-a-person', judged: 'for-a-person', says: /confirmed it on 13 November 2026, and what it rested on has changed since: E1\./ },
  { name: 'confirmation stands when a claim that was turned down changes', rule: 'R1', given: (s) => s.observed('E1', performance(s.form)).by('E2', 'product').claim('E2', first(s.form.may)).judge('not-yet', 'E2', [first(s.form.may)]).confirm('R1').change('E2', { place: 'Leith' }), claimed: 'met', judged: 'met' },
];

const cover: readonly Situation[] = [
  { name: 'no evidence', rule: 'R2', given: (s) => s, claimed: 'open', judged: 'open', lacking: performance, says: /^0 of \d+ have accepted evidence\. Open: /, close: /^Add evidence for .* and claim it\.$/, who: 'candidate' },
  { name: 'all claimed, none judged', rule: 'R2', given: (s) => s.observation('E1').claim('E1', ...performance(s.form)), claimed: 'met', judged: 'open', lacking: performance, close: /^Priya Nair judges the claims waiting for .*\.$/, who: 'assessor' },
  { name: 'all accepted', rule: 'R2', given: (s) => s.observed('E1', performance(s.form)), claimed: 'met', judged: 'met', says: /^(\d+) of \1 have accepted evidence\.$/, who: null },
  { name: 'one missing', rule: 'R2', given: (s) => s.observed('E1', [...rest(s.form.must), ...s.form.may]), claimed: 'open', judged: 'open', lacking: (form) => [first(form.must)] },
  { name: 'one turned down counts at neither level', rule: 'R2', given: (s) => s.observed('E1', [...rest(s.form.must), ...s.form.may]).by('E2', 'product').claim('E2', first(s.form.must)).judge('not-yet', 'E2', [first(s.form.must)]), claimed: 'open', judged: 'open', lacking: (form) => [first(form.must)] },
  { name: 'more needed counts at neither level', rule: 'R2', given: (s) => s.observed('E1', rest(performance(s.form))).by('E2', 'product').claim('E2', first(s.form.must)).judge('more-needed', 'E2', [first(s.form.must)]), claimed: 'open', judged: 'open', lacking: (form) => [first(form.must)] },
  { name: 'turned down, then accepted', rule: 'R2', given: (s) => s.observation('E1').claim('E1', ...performance(s.form)).judge('not-yet', 'E1', performance(s.form)).judge('accepted', 'E1', performance(s.form)), claimed: 'met', judged: 'met' },
  { name: 'changed after it was judged, so it waits again', rule: 'R2', given: (s) => s.observed('E1', performance(s.form)).change('E1', { day: day('2026-10-08') }), claimed: 'met', judged: 'open', lacking: performance },
  { name: 'claim changed after it was judged', rule: 'R2', given: (s) => s.observed('E1', performance(s.form)).reclaim('E1', first(s.form.must)), claimed: 'met', judged: 'open', lacking: (form) => [first(form.must)] },
  { name: 'withdrawn', rule: 'R2', given: (s) => s.observed('E1', performance(s.form)).withdraw('E1'), claimed: 'open', judged: 'open', lacking: performance },
  { name: 'claim withdrawn', rule: 'R2', given: (s) => s.observed('E1', performance(s.form)).unclaim('E1', first(s.form.may)), claimed: 'open', judged: 'open', lacking: (form) => [first(form.may)] },
  { name: 'judged by the candidate in another role', rule: 'R2', given: (s) => s.observation('E1').claim('E1', ...performance(s.form)).judge('accepted', 'E1', performance(s.form), 'assessor:Sam Okafor'), claimed: 'met', judged: 'open' },
  { name: 'judged by a trainee', rule: 'R2', given: (s) => s.trainee('Priya Nair').observed('E1', performance(s.form)), claimed: 'met', judged: 'open' },
  { name: 'judged by a trainee and countersigned', rule: 'R2', given: (s) => s.trainee('Priya Nair').observed('E1', performance(s.form)).countersign(), claimed: 'met', judged: 'met' },
  { name: 'judged by a trainee after the countersigning', rule: 'R2', given: (s) => s.trainee('Priya Nair').countersign().observed('E1', performance(s.form)), claimed: 'met', judged: 'open' },
];

const observation: readonly Situation[] = [
  { name: 'observed by the assessor', rule: 'R3', given: (s) => s.observed('E1', s.form.must), claimed: 'met', judged: 'met', says: /^(\d+) of \1 observed by Priya Nair: E1\.$/ },
  { name: 'two observations between them', rule: 'R3', given: (s) => s.observed('E1', [first(s.form.must)]).observed('E2', rest(s.form.must)), claimed: 'met', judged: 'met', says: /Priya Nair: E1, E2\.$/ },
  { name: 'an observation with nobody named that the assessor added', rule: 'R3', given: (s) => s.add('E1', { method: 'observation' }, 'assessor:Priya Nair').accept('E1', s.form.must), claimed: 'met', judged: 'met' },
  { name: 'an observation with nobody named that the candidate added', rule: 'R3', given: (s) => s.add('E1', { method: 'observation' }).accept('E1', s.form.must), claimed: 'open', judged: 'open', lacking: (form) => form.must },
  { name: 'an expert witness saw it: testimony', rule: 'R3', given: (s) => s.add('E1', { method: 'observation', by: [{ role: 'expert-witness', name: 'Aileen Grant' }] }).accept('E1', s.form.must), claimed: 'open', judged: 'open', lacking: (form) => form.must },
  { name: 'by product only', rule: 'R3', given: (s) => s.accepted('E1', 'product', s.form.must), claimed: 'open', judged: 'open', lacking: (form) => form.must, says: /ha(s|ve) no accepted observation by the assessor\.$/, close: /^Priya Nair observes the work for .* and records it\.$/, who: 'assessor' },
  { name: 'one of them only by questioning', rule: 'R3', given: (s) => s.observed('E1', rest(s.form.must)).accepted('E2', 'questioning', [first(s.form.must)]), claimed: 'open', judged: 'open', lacking: (form) => [first(form.must)], says: / has no accepted observation by the assessor\.$/ },
  { name: 'a reason does not lift it', rule: 'R3', given: (s) => s.observed('E1', rest(s.form.must)).accepted('E2', 'questioning', [first(s.form.must)]).reason('r1', [first(s.form.must)]), claimed: 'open', judged: 'open', lacking: (form) => [first(form.must)] },
  { name: 'a recording is for a person', rule: 'R3', given: (s) => s.observed('E1', rest(s.form.must)).add('E2', { method: 'observation', seen: 'recording', by: [{ role: 'assessor', name: 'Priya Nair' }] }).accept('E2', [first(s.form.must)]), claimed: 'for-a-person', judged: 'for-a-person', lacking: (form) => [first(form.must)], says: /^E2 for .*recording or a live link/ },
  { name: 'a recording that the assessor confirmed', rule: 'R3', given: (s) => s.observed('E1', rest(s.form.must)).add('E2', { method: 'observation', seen: 'live-link', by: [{ role: 'assessor', name: 'Priya Nair' }] }).accept('E2', [first(s.form.must)]).confirm('R3'), claimed: 'met', judged: 'met' },
  { name: 'a recording beside an observation', rule: 'R3', given: (s) => s.observed('E1', s.form.must).add('E2', { method: 'observation', seen: 'recording', by: [{ role: 'assessor', name: 'Priya Nair' }] }).accept('E2', s.form.must), claimed: 'met', judged: 'met' },
  { name: 'observed and not judged', rule: 'R3', given: (s) => s.observation('E1').claim('E1', ...s.form.must), claimed: 'met', judged: 'open', close: /judges the claims waiting/, who: 'assessor' },
  { name: 'confirmation does not stand in for an observation', rule: 'R3', given: (s) => s.accepted('E1', 'product', s.form.must).confirm('R3'), claimed: 'open', judged: 'open' },
];

const alternatives: readonly Situation[] = [
  { name: 'nothing rests on it', rule: 'R4', given: (s) => s, claimed: 'shown', judged: 'shown', says: /^Nothing rests on this yet\.$/, who: null },
  { name: 'all observed', rule: 'R4', given: (s) => s.observed('E1', s.form.may), claimed: 'shown', judged: 'shown', says: /observed, and nothing rests on this\.$/ },
  { name: 'by product and no reason', rule: 'R4', given: (s) => s.accepted('E1', 'product', [first(s.form.may)]), claimed: 'open', judged: 'open', lacking: (form) => [first(form.may)], says: / rests on E1 without an observation, and no reason is recorded\.$/, close: /^Priya Nair records why .* could not be observed, or observes the work\.$/, who: 'assessor' },
  { name: 'claimed by product and not judged: only the claims rest on it', rule: 'R4', given: (s) => s.by('E1', 'product').claim('E1', first(s.form.may)), claimed: 'open', judged: 'shown' },
  { name: 'by product with a reason', rule: 'R4', given: (s) => s.accepted('E1', 'product', [first(s.form.may)]).reason('r1', [first(s.form.may)]), claimed: 'met', judged: 'met', says: / rests on this, with a recorded reason\.$/ },
  { name: 'one reason for all', rule: 'R4', given: (s) => s.accepted('E1', 'witness-testimony', s.form.may).reason('r1', s.form.may), claimed: 'met', judged: 'met' },
  { name: 'a reason for another criterion', rule: 'R4', given: (s) => s.accepted('E1', 'product', [first(s.form.may)]).reason('r1', rest(s.form.may)), claimed: 'open', judged: 'open', lacking: (form) => [first(form.may)] },
  { name: 'a reason for a criterion that the rule does not name', rule: 'R4', given: (s) => s.observed('E1', s.form.may).reason('r1', s.form.must), claimed: 'shown', judged: 'shown' },
  { name: 'a reason by the candidate', rule: 'R4', given: (s) => s.accepted('E1', 'product', [first(s.form.may)]).reason('r1', [first(s.form.may)], 'candidate:Sam Okafor'), claimed: 'open', judged: 'open' },
  { name: 'observed beside other evidence needs no reason', rule: 'R4', given: (s) => s.observed('E1', [first(s.form.may)]).accepted('E2', 'product', [first(s.form.may)]), claimed: 'shown', judged: 'shown' },
  { name: 'the observation waits for judgement', rule: 'R4', given: (s) => s.observation('E1').claim('E1', first(s.form.may)).accepted('E2', 'product', [first(s.form.may)]), claimed: 'shown', judged: 'open', close: /judges the claims waiting/ },
  { name: 'only a recording: a person decides', rule: 'R4', given: (s) => s.add('E1', { method: 'observation', seen: 'recording', by: [{ role: 'assessor', name: 'Priya Nair' }] }).accept('E1', [first(s.form.may)]), claimed: 'for-a-person', judged: 'for-a-person' },
  { name: 'two rest on it, one with a reason', rule: 'R4', given: (s) => s.accepted('E1', 'product', s.form.may.slice(0, 2)).reason('r1', [first(s.form.may)]), claimed: 'open', judged: 'open', lacking: (form) => form.may.slice(1, 2) },
];

const observedScope = (form: RecordingForm): readonly string[] => form.scope.slice(0, form.need);
const remainder = (form: RecordingForm): readonly string[] => form.scope.slice(form.need);

const scope: readonly Situation[] = [
  { name: 'all scope covered by questions', rule: 'R5', given: (s) => s.accepted('E1', 'questioning', s.form.scope), claimed: 'met', judged: 'met' },
  { name: 'one point of scope missing', rule: 'R5', given: (s) => s.accepted('E1', 'questioning', rest(s.form.scope)), claimed: 'open', judged: 'open', lacking: (form) => [first(form.scope)] },
  { name: 'enough points observed', rule: 'R6', given: (s) => s.observed('E1', observedScope(s.form)), claimed: 'met', judged: 'met', says: /observed by Priya Nair: E1\. At least \d+ of \d+ are asked for\.$/ },
  { name: 'any points will do, also the last', rule: 'R6', given: (s) => s.observed('E1', s.form.scope.slice(-s.form.need)), claimed: 'met', judged: 'met' },
  { name: 'the same point many times is one point', rule: 'R6', given: (s) => s.observed('E1', [first(s.form.scope)]).observed('E2', [first(s.form.scope)]).observed('E3', [first(s.form.scope)]), claimed: 'open', judged: 'open', says: /At least \d+ of \d+ are asked for/, close: /^Priya Nair observes the work for \d+ more of .* and records it\.$/, who: 'assessor' },
  { name: 'questioning is not observation', rule: 'R6', given: (s) => s.accepted('E1', 'questioning', s.form.scope), claimed: 'open', judged: 'open', lacking: (form) => form.scope, says: /^None was observed by the assessor\./ },
  { name: 'enough points observed, one not judged', rule: 'R6', given: (s) => s.observed('E1', observedScope(s.form).slice(1)).observation('E2').claim('E2', first(s.form.scope)), claimed: 'met', judged: 'open', close: /^Priya Nair judges the claims waiting for .*\.$/, who: 'assessor' },
  { name: 'the last point on a recording is for a person', rule: 'R6', given: (s) => s.observed('E1', observedScope(s.form).slice(1)).add('E2', { method: 'observation', seen: 'recording', by: [{ role: 'assessor', name: 'Priya Nair' }] }).accept('E2', [first(s.form.scope)]), claimed: 'for-a-person', judged: 'for-a-person', says: /E2 for .*recording or a live link/ },
  { name: 'remainder by questions and testimony', rule: 'R7', given: (s) => s.observed('E1', observedScope(s.form)).accepted('E2', 'questioning', remainder(s.form)).accepted('E3', 'witness-testimony', remainder(s.form)), claimed: 'met', judged: 'met', says: / by E2, E3/ },
  { name: 'an expert’s testimony is testimony', rule: 'R7', given: (s) => s.observed('E1', observedScope(s.form)).accepted('E2', 'expert-witness', remainder(s.form)), claimed: 'met', judged: 'met' },
  { name: 'all scope observed leaves no remainder', rule: 'R7', given: (s) => s.observed('E1', s.form.scope), claimed: 'shown', judged: 'shown' },
  { name: 'remainder without evidence: nothing rests on it', rule: 'R7', given: (s) => s.observed('E1', observedScope(s.form)), claimed: 'shown', judged: 'shown' },
  { name: 'remainder by a product, which the form neither names nor forbids', rule: 'R7', given: (s) => s.observed('E1', observedScope(s.form)).accepted('E2', 'product', remainder(s.form)), claimed: 'for-a-person', judged: 'for-a-person', says: /rests? on E2, by a method that the form neither names here nor forbids/, who: 'assessor' },
  { name: 'remainder by a product, confirmed', rule: 'R7', given: (s) => s.observed('E1', observedScope(s.form)).accepted('E2', 'product', remainder(s.form)).confirm('R7'), claimed: 'met', judged: 'met' },
  { name: 'product and question on the same point', rule: 'R7', given: (s) => s.observed('E1', observedScope(s.form)).accepted('E2', 'product', remainder(s.form)).accepted('E3', 'questioning', remainder(s.form)), claimed: 'met', judged: 'met' },
];

const all = (form: RecordingForm): readonly string[] => [...form.howTo, ...form.other];

const knowledge: readonly Situation[] = [
  { name: 'all asked', rule: 'R8', given: (s) => s.accepted('E1', 'questioning', all(s.form)), claimed: 'met', judged: 'met', says: / by other methods\.$/ },
  { name: 'discussion serves as well', rule: 'R8', given: (s) => s.accepted('E1', 'professional-discussion', all(s.form)), claimed: 'met', judged: 'met' },
  { name: 'how-to inferred, the rest asked', rule: 'R8', given: (s) => s.observation('E1').accepted('E2', 'questioning', s.form.other).also((stage) => s.form.howTo.forEach((address, place) => stage.infer(`i${place}`, address, ['E1']))), claimed: 'met', judged: 'met', says: /inferred, (each )?with its ground\. .* by other methods\.$/ },
  { name: 'how-to observed and not inferred', rule: 'R8', given: (s) => s.observed('E1', s.form.howTo).accepted('E2', 'questioning', s.form.other), claimed: 'open', judged: 'open', lacking: (form) => form.howTo, says: /nothing is inferred from it yet\.$/, close: /^Priya Nair infers .* or asks\.$/, who: 'assessor' },
  { name: 'other knowledge only observed needs asking', rule: 'R8', given: (s) => s.observed('E1', s.form.other).accepted('E2', 'questioning', s.form.howTo), claimed: 'open', judged: 'open', lacking: (form) => form.other, says: /not say how to do something/, close: /^Evidence .* by questioning\.$/ },
  { name: 'inference of what is no how-to does not stand', rule: 'R8', given: (s) => s.observation('E1').accepted('E2', 'questioning', [...s.form.howTo, ...rest(s.form.other)]).infer('i1', first(s.form.other), ['E1']), claimed: 'open', judged: 'open', lacking: (form) => [first(form.other)] },
  { name: 'inference falls with its source', rule: 'R8', given: (s) => s.observation('E1').accepted('E2', 'questioning', [...s.form.other, ...rest(s.form.howTo)]).infer('i1', first(s.form.howTo), ['E1']).withdraw('E1'), claimed: 'open', judged: 'open', lacking: (form) => [first(form.howTo)] },
  { name: 'inference falls when its source changes unseen', rule: 'R8', given: (s) => s.observation('E1').accepted('E2', 'questioning', [...s.form.other, ...rest(s.form.howTo)]).infer('i1', first(s.form.howTo), ['E1']).change('E1', { day: day('2026-10-09') }), claimed: 'open', judged: 'open', lacking: (form) => [first(form.howTo)] },
  { name: 'inference from somebody else’s observation', rule: 'R8', given: (s) => s.observation('E1').accepted('E2', 'questioning', [...s.form.other, ...rest(s.form.howTo)]).infer('i1', first(s.form.howTo), ['E1'], 'assessor:Martin Hale'), claimed: 'open', judged: 'open', lacking: (form) => [first(form.howTo)] },
  { name: 'inference from testimony', rule: 'R8', given: (s) => s.by('E1', 'witness-testimony').accepted('E2', 'questioning', [...s.form.other, ...rest(s.form.howTo)]).infer('i1', first(s.form.howTo), ['E1']), claimed: 'open', judged: 'open', lacking: (form) => [first(form.howTo)] },
  { name: 'inference from a product', rule: 'R8', given: (s) => s.by('E1', 'product').accepted('E2', 'questioning', [...s.form.other, ...rest(s.form.howTo)]).infer('i1', first(s.form.howTo), ['E1']), claimed: 'met', judged: 'met' },
  { name: 'asked and not judged', rule: 'R8', given: (s) => s.by('E1', 'questioning').claim('E1', ...all(s.form)), claimed: 'met', judged: 'open', close: /judges the claims waiting/ },
  { name: 'nothing at all', rule: 'R8', given: (s) => s, claimed: 'open', judged: 'open', lacking: all, says: /have no accepted evidence\.$/, who: 'candidate' },
  { name: 'implied: knowledge is all covered', rule: 'I1', given: (s) => s.accepted('E1', 'questioning', rest(all(s.form))), claimed: 'open', judged: 'open', lacking: (form) => [first(all(form))] },
  { name: 'implied: an inference covers', rule: 'I1', given: (s) => s.observation('E1').accepted('E2', 'questioning', [...s.form.other, ...rest(s.form.howTo)]).infer('i1', first(s.form.howTo), ['E1']), claimed: 'met', judged: 'met', says: / is inferred\.$/ },
];

/** What the rules of a recording form come to. Nothing here knows a label or a number of any form. */
export const situations: readonly Situation[] = [...sufficiency, ...cover, ...observation, ...alternatives, ...scope, ...knowledge];
