import { z } from 'zod';
import { methodListSchema, ruleFields } from '../../unit/rule-fields.ts';
import { criterionWords } from '../criterion-words.ts';
import { servesAs } from '../effective-method.ts';
import type { CriterionAt, RuleView } from '../facts.ts';
import { sentences } from '../list-words.ts';
import { methodWords } from '../method-words.ts';
import { ruleKind } from '../rule-kind.ts';
import type { Verdict } from '../verdict.ts';
import { verdict } from '../verdicts.ts';

const schema = z.strictObject({
  kind: z.literal('infer'), ...ruleFields, only: z.literal('how-to').optional(), from: methodListSchema, otherwise: methodListSchema.optional(),
});
type InferRule = z.infer<typeof schema>;

/** Every statement is evidenced by another method, or inferred by the assessor where the rule lets it be. Inferring is always a person's act. */
export const inferRule = ruleKind({ schema, usual: ['knowledge'], evaluate });

type Place = 'inferred' | 'asked' | 'could-infer' | 'must-ask' | 'nothing';

function placeOf(rule: InferRule, criterion: CriterionAt): Place {
  if (criterion.inferredFrom !== null) return 'inferred';
  const methods = [...criterion.byMethod.keys()];
  if (methods.some((method) => method !== 'remote-observation' && !rule.from.some((from) => servesAs(method, from)))) return 'asked';
  if (methods.length === 0) return 'nothing';
  return rule.only === undefined || criterion.howTo ? 'could-infer' : 'must-ask';
}

function evaluate(rule: InferRule, view: RuleView): Verdict {
  const places = new Map(view.target.map((criterion) => [criterion, placeOf(rule, criterion)]));
  const those = (...wanted: readonly Place[]): readonly CriterionAt[] => view.target.filter((criterion) => wanted.some((place) => places.get(criterion) === place));
  const lacking = those('could-infer', 'must-ask', 'nothing');
  const found = {
    rests: () => those('inferred', 'asked').flatMap((criterion) => [...criterion.items, ...(criterion.inferredFrom ?? [])]),
    lacking, served: those('inferred'),
  };
  if (lacking.length === 0) return verdict({ ...found, state: 'met', because: () => metWords(view, those('inferred'), those('asked')) });
  return verdict({
    ...found, state: 'open',
    because: () => openWords(rule, view, those),
    close: { words: () => closeWords(rule, view, those), who: those('could-infer').length > 0 ? 'assessor' : 'candidate' },
  });
}

function metWords({ say }: RuleView, inferred: readonly CriterionAt[], asked: readonly CriterionAt[]): string {
  return sentences(
    inferred.length === 0 ? null : say('rule.infer.inferred', { criteria: criterionWords(say, inferred), count: inferred.length }),
    asked.length === 0 ? null : say('rule.infer.asked', { criteria: criterionWords(say, asked) }),
  );
}

type Those = (...wanted: readonly Place[]) => readonly CriterionAt[];

function openWords(rule: InferRule, { say, level, target }: RuleView, those: Those): string {
  const fallen = target.filter((criterion) => criterion.fallen !== null && !those('inferred', 'asked').includes(criterion));
  const words = (key: `rule.infer.nothing.${typeof level}` | 'rule.infer.must-ask' | 'rule.infer.could-infer', some: readonly CriterionAt[]): string | null =>
    some.length === 0 ? null : say(key, { criteria: criterionWords(say, some), count: some.length, methods: methodWords(say, rule.from) });
  return sentences(
    words(`rule.infer.nothing.${level}`, those('nothing')), words('rule.infer.must-ask', those('must-ask')), words('rule.infer.could-infer', those('could-infer')),
    ...fallen.map((criterion) => say('gap.inference', { criterion: criterionWords(say, [criterion]), why: criterion.fallen ?? '' })),
  );
}

function closeWords(rule: InferRule, { say }: RuleView, those: Those): string {
  const asking = those('must-ask', 'nothing');
  const methods = methodWords(say, rule.otherwise ?? ['questioning']);
  return sentences(
    asking.length === 0 ? null : say('rule.infer.close.ask', { criteria: criterionWords(say, asking), methods }),
    those('could-infer').length === 0 ? null : say('rule.infer.close.infer', { criteria: criterionWords(say, those('could-infer')) }),
  );
}
