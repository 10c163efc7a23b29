import { z } from 'zod';
import { countsAsSchema, methodListSchema, ruleFields } from '../../unit/rule-fields.ts';
import type { DemandedMethod } from '../../unit/method.ts';
import { criterionWords } from '../criterion-words.ts';
import { evidenceWords, observerWords } from '../evidence-words.ts';
import type { CriterionAt, RuleView } from '../facts.ts';
import { sentences } from '../list-words.ts';
import { methodWords } from '../method-words.ts';
import { ruleKind } from '../rule-kind.ts';
import { allItems, asksObservation, fitOf, hasEvidence, serving, type Fit } from '../served.ts';
import type { Verdict } from '../verdict.ts';
import { forPerson, remoteWords, verdict } from '../verdicts.ts';

const schema = z.strictObject({
  kind: z.literal('method'), ...ruleFields,
  anyOf: methodListSchema.optional(), allOf: methodListSchema.optional(), mustInclude: methodListSchema.optional(), noneOf: methodListSchema.optional(),
  countsAs: countsAsSchema.optional(),
});
type MethodRule = z.infer<typeof schema>;

/**
 * `anyOf`, `allOf`: each criterion has evidence by one, or by each, of the methods. `mustInclude`: the target as a whole has some
 * by each. `noneOf`: no criterion relies on such evidence alone; beside other evidence it does no harm.
 */
export const methodRule = ruleKind({ schema, usual: ['performance'], evaluate });

/** One demand of the rule, and the criteria that do not have it. */
interface Want {
  readonly kind: 'each' | 'whole' | 'none';
  readonly methods: readonly DemandedMethod[];
  readonly missing: readonly CriterionAt[];
  readonly person: readonly CriterionAt[];
}

function wantsOf(rule: MethodRule, target: readonly CriterionAt[]): readonly Want[] {
  const each = [...(rule.anyOf === undefined ? [] : [rule.anyOf]), ...(rule.allOf ?? []).map((method) => [method])];
  return [
    ...each.map((methods): Want => ({ kind: 'each', methods, ...sorted(target, (criterion) => fitOf(permitted(criterion, rule), methods, rule.countsAs)) })),
    ...(rule.mustInclude ?? []).map((method): Want => wholeWant(target, [method], rule)),
    ...(rule.noneOf === undefined ? [] : [{ kind: 'none', methods: rule.noneOf, ...sorted(target, (criterion) => (permitted(criterion, rule).byMethod.size === 0 && criterion.items.length > 0 ? 'missing' : 'served')) } satisfies Want]),
  ];
}

/** A criterion without the evidence that the rule's own `noneOf` turns away. */
function permitted(criterion: CriterionAt, { noneOf, countsAs }: MethodRule): CriterionAt {
  if (noneOf === undefined) return criterion;
  const refused = new Set(serving(criterion, noneOf, countsAs));
  return { ...criterion, byMethod: new Map([...criterion.byMethod].filter(([, items]) => !items.some((item) => refused.has(item)))) };
}

function sorted(target: readonly CriterionAt[], fit: (criterion: CriterionAt) => Fit): Pick<Want, 'missing' | 'person'> {
  const fits = target.map((criterion) => ({ criterion, fit: fit(criterion) }));
  const those = (wanted: Fit): readonly CriterionAt[] => fits.filter((entry) => entry.fit === wanted).map((entry) => entry.criterion);
  return { missing: those('missing'), person: those('for-a-person') };
}

function wholeWant(target: readonly CriterionAt[], methods: readonly DemandedMethod[], rule: MethodRule): Want {
  const { missing, person } = sorted(target, (criterion) => fitOf(permitted(criterion, rule), methods, rule.countsAs));
  const served = missing.length + person.length < target.length;
  return { kind: 'whole', methods, missing: served || person.length > 0 ? [] : missing, person: served ? [] : person };
}

function evaluate(rule: MethodRule, view: RuleView): Verdict {
  const { target } = view;
  const wants = wantsOf(rule, target);
  const without = new Set(wants.flatMap((want) => [...want.missing, ...want.person]));
  const lacking = target.filter((criterion) => without.has(criterion));
  const served = target.filter((criterion) => !without.has(criterion) && hasEvidence(criterion));
  const asked = wants.filter((want) => want.kind !== 'none').flatMap((want) => want.methods);
  const rests: Verdict['rests'] = () => (asked.length === 0 ? allItems(served) : target.flatMap((criterion) => serving(criterion, asked, rule.countsAs)));
  const found = { rests, lacking, served };
  if (wants.some((want) => want.missing.length > 0)) return verdict({ ...found, state: 'open', because: () => openWords(rule, view, wants, served), close: closeOf(view, wants) });
  if (wants.some((want) => want.person.length > 0)) return forPerson(view, found, () => remoteWords(view, lacking));
  if (asked.length === 0 && served.length === 0) return verdict({ ...found, state: 'shown', because: () => view.say('rule.nothing-yet') });
  return verdict({ ...found, state: 'met', because: () => metWords(rule, view, wants) });
}

function metWords(rule: MethodRule, view: RuleView, wants: readonly Want[]): string {
  return sentences(...wants.map((want) => wantMet(rule, view, want)));
}

function wantMet(rule: MethodRule, { say, target }: RuleView, want: Want): string {
  if (want.kind === 'none') return say('rule.method.none', { methods: methodWords(say, want.methods) });
  const items = target.flatMap((criterion) => serving(criterion, want.methods, rule.countsAs));
  const values = { have: target.length, all: target.length, references: evidenceWords(say, items), methods: methodWords(say, want.methods) };
  if (want.kind === 'whole') return say('rule.method.included', values);
  return observedOnly(rule, want) ? say('rule.method.observed', { ...values, people: observerWords(say, items) }) : say('rule.method.met', values);
}

function observedOnly(rule: MethodRule, want: Want): boolean {
  return asksObservation(want.methods) && rule.countsAs === undefined;
}

function openWords(rule: MethodRule, view: RuleView, wants: readonly Want[], served: readonly CriterionAt[]): string {
  const first = view.say('rule.have', { have: served.length, all: view.target.length });
  const person = new Set(wants.flatMap((want) => want.person));
  return sentences(first, ...wants.filter((want) => want.missing.length > 0).map((want) => wantMissing(rule, view, want)), remoteWords(view, [...person]));
}

function wantMissing(rule: MethodRule, { say, level }: RuleView, want: Want): string {
  const values = { criteria: criterionWords(say, want.missing), count: want.missing.length, methods: methodWords(say, want.methods) };
  if (want.kind === 'none') return say('rule.method.forbidden', values);
  if (want.kind === 'whole') return say('rule.method.not-included', values);
  return observedOnly(rule, want) ? say(`rule.method.unobserved.${level}`, values) : say(`rule.method.missing.${level}`, values);
}

function closeOf({ say }: RuleView, wants: readonly Want[]): Verdict['close'] {
  const open = wants.filter((want) => want.missing.length > 0);
  const words = (want: Want): string => {
    const criteria = criterionWords(say, want.missing);
    if (want.kind === 'none') return say('rule.method.close.other', { criteria });
    if (asksObservation(want.methods)) return say(want.kind === 'whole' ? 'rule.method.close.observe-one' : 'rule.method.close.observe', { criteria, count: want.missing.length });
    return say('rule.method.close.add', { criteria, methods: methodWords(say, want.methods) });
  };
  const onlyObserve = open.every((want) => want.kind !== 'none' && asksObservation(want.methods));
  return { words: () => sentences(...open.map(words)), who: onlyObserve ? 'assessor' : 'candidate' };
}
