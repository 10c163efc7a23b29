import { pattern } from '../../labels/pattern.ts';
import type { DemandedMethod } from '../../../unit/method.ts';
import { methodsIn, plainMethodsIn } from '../methods.ts';
import type { RuleReader, RuleSentence } from '../rule-sentence.ts';
import { forbids, strengthOf } from '../strength.ts';
import { targetOf } from '../target.ts';

const notObservable = pattern('iu',
  String.raw`\b(?:observation|observ\w+|witness(?:ed|ing)?)\b[^.;]{0,60}\b(?:not|im)\s?(?:be )?(?:possible|practical|practicable|appropriate`,
  String.raw`available|feasible)|\b(?:cannot|can not|could not) be (?:directly )?observed|\bnot (?:possible|practicable|practical`,
  String.raw`feasible)\b[^.;]{0,40}\bobserv|\bunable to (?:be )?observe`,
);
const notOccurring = /\b(?:not|never|rarely|seldom)\b[^.;]{0,40}\b(?:naturally occur\w*|occur\w* naturally|occur\w*|arise\w*)|\bnaturally occurring\b[^.;]{0,60}\b(?:not|cannot)\b|\bopportunit\w+\b[^.;]{0,40}\b(?:not|never)\b/iu;
const goesOn = /^(?:in (?:such|these|this|that|those)\b|where this|if (?:so|this)|your assessor|the assessor|this evidence|when this|here\b|then\b|they|you will|assessors? may)/iu;
const assessing = /\b(?:assess\w*|evidence\w*|document\w*|ask\w*|gather\w*|cover\w*|accept\w*|used|demonstrat\w*|criteria|knowledge|range|scope|achiev\w*)\b/iu;

/** "PCs 1 and 2 may be assessed by alternative methods if observation is not possible"; the condition may stand in a sentence before the methods. */
export const readAllow: RuleReader = (sentence) => {
  const { text } = sentence;
  const when = whenOf(text);
  const conditional = when === undefined ? null : afterCondition(sentence, when);
  if (conditional !== null) return conditional;
  const methods = methodsOf(text);
  if (methods.length === 0 || strengthOf(text) !== 'may' || forbids(text) || !assessing.test(text)) return null;
  const { target, ...rest } = targetOf(sentence, 'criteria');
  return { rules: [{ kind: 'allow', ...target, anyOf: methods, ...(when === undefined ? {} : { when }), strength: 'may', ...rest }] };
};

function whenOf(text: string): 'observation-not-possible' | 'not-naturally-occurring' | undefined {
  if (notObservable.test(text)) return 'observation-not-possible';
  return notOccurring.test(text) ? 'not-naturally-occurring' : undefined;
}

function methodsOf(text: string): readonly DemandedMethod[] {
  const plain = plainMethodsIn(text);
  // "alternative methods (such as questioning)" stays open to others than those named.
  return methodsIn(text).includes('alternative') && /\b(?:such as|eg|e\.g|for example|including)\b/iu.test(text) ? ['alternative'] : plain;
}

/** The condition first, what is allowed in the sentences after it. */
function afterCondition(sentence: RuleSentence, when: 'observation-not-possible' | 'not-naturally-occurring'): ReturnType<RuleReader> {
  const { text, following } = sentence;
  if (methodsIn(text).some((method) => method !== 'observation')) return null;
  const after: string[] = [];
  let uses = 0;
  for (const next of following.slice(0, 3)) {
    if (!goesOn.test(next.text)) break;
    after.push(next.text);
    if (methodsIn(next.text).some((method) => method !== 'observation')) uses = after.length;
  }
  if (uses === 0) return null;
  const methods = plainMethodsIn(after.slice(0, uses).join(' ')).filter((method) => method !== 'observation');
  const { target, ...rest } = targetOf(sentence, 'criteria');
  return { uses, rules: [{ kind: 'allow', ...target, anyOf: methods, when, strength: 'may', ...rest }] };
}
