import { z } from 'zod';
import { methodListSchema, ruleFields } from '../../unit/rule-fields.ts';
import { criterionWords } from '../criterion-words.ts';
import { evidenceWords, observerWords } from '../evidence-words.ts';
import type { CriterionAt, EvidenceItem, RuleView } from '../facts.ts';
import { sentences } from '../list-words.ts';
import { methodWords } from '../method-words.ts';
import { ruleKind } from '../rule-kind.ts';
import { asksObservation, fitOf, hasEvidence, serving, type Fit } from '../served.ts';
import type { Verdict } from '../verdict.ts';
import { forPerson, remoteWords, verdict } from '../verdicts.ts';

const schema = z.strictObject({
  kind: z.literal('choose'), ...ruleFields,
  atLeast: z.int().positive().optional(), exactly: z.int().positive().optional(), atMost: z.int().nonnegative().optional(), atLeastPercent: z.number().positive().max(100).optional(),
  anyOf: methodListSchema.optional(),
  including: z.array(z.strictObject({ from: z.string(), items: z.array(z.string()).readonly().optional(), atLeast: z.int().positive() })).readonly().optional(),
});
type ChooseRule = z.infer<typeof schema>;

/** So many different points of the target have evidence, any of them, by one of the methods if it names some; and so many of each part that it names. */
export const chooseRule = ruleKind({ schema, usual: ['performance'], evaluate });

/** The target or a part of it, how many are asked for, and how many have it. */
interface Count {
  readonly have: readonly CriterionAt[];
  readonly person: readonly CriterionAt[];
  readonly without: readonly CriterionAt[];
  readonly of: number;
  readonly least: number;
  readonly most: number;
}

function count(rule: ChooseRule, criteria: readonly CriterionAt[], least: number, most = Infinity): Count {
  const fits = new Map(criteria.map((criterion) => [criterion, fit(rule, criterion)]));
  const those = (wanted: Fit): readonly CriterionAt[] => criteria.filter((criterion) => fits.get(criterion) === wanted);
  return { have: those('served'), person: those('for-a-person'), without: those('missing'), of: criteria.length, least, most };
}

function fit(rule: ChooseRule, criterion: CriterionAt): Fit {
  if (rule.anyOf !== undefined) return fitOf(criterion, rule.anyOf);
  return hasEvidence(criterion) ? 'served' : 'missing';
}

function leastOf(rule: ChooseRule, size: number): number {
  // 70% of 10 is 7, not 8: what binary fractions add is taken off before rounding up.
  const share = rule.atLeastPercent === undefined ? 0 : Math.ceil((rule.atLeastPercent * size) / 100 - 1e-9);
  return Math.max(rule.atLeast ?? 0, rule.exactly ?? 0, share);
}

function evaluate(rule: ChooseRule, view: RuleView): Verdict {
  const whole = count(rule, view.target, leastOf(rule, view.target.length), Math.min(rule.exactly ?? Infinity, rule.atMost ?? Infinity));
  const counts = [whole, ...(rule.including ?? []).map((part) => count(rule, view.part(part.from, part.items), part.atLeast))];
  const over = whole.have.length > whole.most;
  const short = counts.filter(({ have, person, least }) => have.length + person.length < least);
  const found = { rests: () => itemsOf(rule, whole.have), lacking: over ? [] : [...whole.person, ...whole.without].sort((a, b) => a.place - b.place), served: whole.have };
  const impossible = counts.find((part) => part.least > part.of);
  if (impossible !== undefined) return forPerson(view, found, () => view.say('rule.too-few', { need: impossible.least, all: impossible.of }));
  if (whole.least === 0 && whole.most === Infinity) return forPerson(view, found, () => view.say('rule.choose.no-number'));
  if (over) return verdict({ ...found, state: 'open', because: () => overWords(view, whole), close: { words: () => view.say('rule.choose.close.over', { most: whole.most, criteria: criterionWords(view.say, whole.have) }), who: 'candidate' } });
  if (short.length > 0) return verdict({ ...found, state: 'open', because: () => shortWords(rule, view, counts, short), close: closeOf(rule, view, short) });
  const person = counts.filter(({ have, least }) => have.length < least).flatMap((part) => part.person);
  if (person.length > 0) return forPerson(view, found, () => sentences(haveWords(rule, view, whole), remoteWords(view, person)));
  return verdict({ ...found, state: 'met', because: () => sentences(haveWords(rule, view, whole), askedWords(view, whole)) });
}

function itemsOf(rule: ChooseRule, have: readonly CriterionAt[]): readonly EvidenceItem[] {
  return have.flatMap((criterion) => (rule.anyOf === undefined ? criterion.items : serving(criterion, rule.anyOf)));
}

function haveWords({ anyOf, ...rule }: ChooseRule, { say }: RuleView, { have }: Count): string {
  if (have.length === 0) return noneWords(say, anyOf);
  const items = itemsOf(anyOf === undefined ? rule : { ...rule, anyOf }, have);
  const values = { criteria: criterionWords(say, have), references: evidenceWords(say, items), count: have.length };
  if (anyOf === undefined) return say('rule.choose.have', values);
  return asksObservation(anyOf) ? say('rule.choose.observed', { ...values, people: observerWords(say, items) }) : say('rule.choose.have-by', { ...values, methods: methodWords(say, anyOf) });
}

function noneWords(say: RuleView['say'], anyOf: ChooseRule['anyOf']): string {
  if (anyOf === undefined) return say('rule.choose.none');
  return asksObservation(anyOf) ? say('rule.choose.none-observed') : say('rule.choose.none-by', { methods: methodWords(say, anyOf) });
}

function askedWords({ say }: RuleView, { least, most, of }: Count): string | null {
  if (least === most) return say('rule.choose.asked.exactly', { least, of });
  return sentences(least === 0 ? null : say('rule.choose.asked.least', { least, of }), most === Infinity ? null : say('rule.choose.asked.most', { most, of }));
}

function overWords(view: RuleView, whole: Count): string {
  const values = { criteria: criterionWords(view.say, whole.have), count: whole.have.length };
  return sentences(view.say('rule.choose.over', values), askedWords(view, whole));
}

function shortWords(rule: ChooseRule, view: RuleView, counts: readonly Count[], short: readonly Count[]): string {
  const parts = short.filter((part) => part !== counts[0]).map((part) => view.say('rule.choose.part', { criteria: criterionWords(view.say, [...part.have, ...part.person, ...part.without]), have: part.have.length, least: part.least }));
  const whole = counts[0];
  return whole === undefined ? '' : sentences(haveWords(rule, view, whole), askedWords(view, whole), ...parts);
}

function closeOf({ anyOf }: ChooseRule, { say }: RuleView, short: readonly Count[]): Verdict['close'] {
  const observe = anyOf !== undefined && asksObservation(anyOf);
  const words = ({ have, person, without, least }: Count): string => {
    const values = { count: least - have.length, criteria: criterionWords(say, [...person, ...without]) };
    if (observe) return say('rule.choose.close.observe', values);
    return anyOf === undefined ? say('rule.choose.close.add', values) : say('rule.choose.close.add-by', { ...values, methods: methodWords(say, anyOf) });
  };
  return { words: () => sentences(...short.map(words)), who: observe ? 'assessor' : 'candidate' };
}
