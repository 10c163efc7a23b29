import { z } from 'zod';
import { methodListSchema, ruleFields } from '../../unit/rule-fields.ts';
import { criterionWords } from '../criterion-words.ts';
import { servesAs } from '../effective-method.ts';
import { evidenceWords } from '../evidence-words.ts';
import type { CriterionAt, RuleView } from '../facts.ts';
import { sentences } from '../list-words.ts';
import { methodWords } from '../method-words.ts';
import { ruleKind } from '../rule-kind.ts';
import { allItems, fitOf, isServed } from '../served.ts';
import type { Verdict } from '../verdict.ts';
import { forPerson, remoteWords, verdict } from '../verdicts.ts';

const schema = z.strictObject({
  kind: z.literal('allow'), ...ruleFields, anyOf: methodListSchema, when: z.enum(['observation-not-possible', 'not-naturally-occurring']).optional(),
});
type AllowRule = z.infer<typeof schema>;

/**
 * Other methods count for the target. Only what rests on it is looked at: criteria with evidence and no observation by an assessor.
 * With `when` each of them needs a recorded reason; then, and without `when`, evidence by a method that is neither named here nor
 * forbidden elsewhere is for a person to decide.
 */
export const allowRule = ruleKind({ schema, usual: ['performance'], evaluate });

/** The criteria that rest on the rule, by what they come to. */
interface Resting {
  readonly all: readonly CriterionAt[];
  readonly fine: readonly CriterionAt[];
  readonly unreasoned: readonly CriterionAt[];
  readonly remote: readonly CriterionAt[];
  readonly unnamed: readonly CriterionAt[];
  readonly forbidden: readonly CriterionAt[];
}

type Place = 'fine' | 'unreasoned' | 'remote' | 'unnamed' | 'forbidden';

function placeOf(rule: AllowRule, view: RuleView, criterion: CriterionAt): Place {
  const fit = fitOf(criterion, rule.anyOf);
  const reasoned = rule.when !== undefined && criterion.reasoned;
  if (fit === 'for-a-person' || (criterion.byMethod.size === 1 && criterion.byMethod.has('remote-observation'))) return reasoned ? 'fine' : 'remote';
  if (rule.when !== undefined && !reasoned) return 'unreasoned';
  if (fit === 'served') return 'fine';
  const refused = view.forbidden(criterion.key);
  const every = [...criterion.byMethod.keys()].every((method) => refused.some((demanded) => servesAs(method, demanded)));
  return every ? 'forbidden' : 'unnamed';
}

function restingOn(rule: AllowRule, view: RuleView): Resting {
  const all = view.target.filter((criterion) => criterion.items.length > 0 && !isServed(criterion, ['observation']));
  const places = new Map(all.map((criterion) => [criterion, placeOf(rule, view, criterion)]));
  const those = (place: Place): readonly CriterionAt[] => all.filter((criterion) => places.get(criterion) === place);
  return { all, fine: those('fine'), unreasoned: those('unreasoned'), remote: those('remote'), unnamed: those('unnamed'), forbidden: those('forbidden') };
}

function evaluate(rule: AllowRule, view: RuleView): Verdict {
  const resting = restingOn(rule, view);
  const { unreasoned, remote, unnamed, forbidden } = resting;
  const rests: Verdict['rests'] = () => allItems(resting.all);
  const lacking = resting.all.filter((criterion) => !resting.fine.includes(criterion));
  const found = { rests, lacking, served: resting.fine };
  if (resting.all.length === 0) return verdict({ ...found, state: 'shown', because: () => unusedWords(view) });
  if (unreasoned.length + forbidden.length > 0) return verdict({ ...found, state: 'open', because: () => openWords(view, resting), close: closeOf(rule, view, resting) });
  if (remote.length + unnamed.length > 0) return forPerson(view, found, () => openWords(view, resting));
  return verdict({ ...found, state: 'met', because: () => (rule.when === undefined ? usedWords(view, resting.fine) : reasonedWords(view, resting.fine)) });
}

function observedCount({ target }: RuleView): number {
  return target.filter((criterion) => isServed(criterion, ['observation'])).length;
}

function unusedWords(view: RuleView): string {
  const observed = observedCount(view);
  if (view.target.length === 0) return view.say('rule.no-remainder');
  return observed === 0 ? view.say('rule.allow.unused') : view.say('rule.allow.observed', { count: observed, all: view.target.length });
}

function reasonedWords(view: RuleView, fine: readonly CriterionAt[]): string {
  const observed = observedCount(view);
  const values = { criteria: criterionWords(view.say, fine), count: fine.length };
  return sentences(view.say('rule.allow.reasoned', values), observed === 0 ? null : view.say('rule.allow.others', { count: observed }));
}

function usedWords({ say }: RuleView, fine: readonly CriterionAt[]): string {
  const each = fine.map((criterion) => say('rule.allow.by', { criteria: criterionWords(say, [criterion]), references: evidenceWords(say, criterion.items) }));
  return say('rule.allow.used', { list: each.join('; ') });
}

function openWords(view: RuleView, { unreasoned, remote, unnamed, forbidden }: Resting): string {
  const { say } = view;
  const words = (key: 'rule.allow.unreasoned' | 'rule.allow.unnamed' | 'rule.allow.forbidden', some: readonly CriterionAt[]): string | null =>
    some.length === 0 ? null : say(key, { criteria: criterionWords(say, some), references: evidenceWords(say, allItems(some)), count: some.length });
  return sentences(words('rule.allow.unreasoned', unreasoned), words('rule.allow.forbidden', forbidden), words('rule.allow.unnamed', unnamed), remoteWords(view, remote));
}

function closeOf(rule: AllowRule, { say }: RuleView, { unreasoned, forbidden }: Resting): Verdict['close'] {
  const reason = rule.when === 'not-naturally-occurring' ? 'rule.allow.close.occurring' : 'rule.allow.close.reason';
  const words = (): string => sentences(
    unreasoned.length === 0 ? null : say(reason, { criteria: criterionWords(say, unreasoned) }),
    forbidden.length === 0 ? null : say('rule.method.close.add', { criteria: criterionWords(say, forbidden), methods: methodWords(say, rule.anyOf) }),
  );
  return { words, who: unreasoned.length > 0 ? 'assessor' : 'candidate' };
}
