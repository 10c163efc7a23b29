import type { AssessmentMethod, DemandedMethod } from '../unit/method.ts';
import { methods } from '../unit/method.ts';
import type { Say } from '../words/say.ts';
import type { EffectiveMethod } from './effective-method.ts';

function known(method: AssessmentMethod): (typeof methods)[number] | null {
  return methods.find((name) => name === method) ?? null;
}

/** A method inside a sentence: "witness testimony"; a record that a unit names itself keeps its name. */
export function methodWord(say: Say, method: DemandedMethod | EffectiveMethod): string {
  if (method === 'alternative' || method === 'remote-observation') return say(`rule.method-word.${method}`);
  const name = known(method);
  return name === null ? method.slice(method.indexOf(':') + 1) : say(`rule.method-word.${name}`);
}

/** "questioning or witness testimony" */
export function methodWords(say: Say, asked: readonly DemandedMethod[]): string {
  const words = asked.map((method) => methodWord(say, method));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : say('list.or', { first: words.slice(0, -1).join(', '), last });
}
