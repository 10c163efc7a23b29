import type { UnitCoverage } from '../coverage/coverage.ts';
import { criterionNames } from '../report/words/criterion-names.ts';
import { listWords } from '../rules/list-words.ts';
import { methodWord } from '../rules/method-words.ts';
import { assertNever } from '../text/assert-never.ts';
import type { CriterionKey } from '../unit/criterion-key.ts';
import type { Say } from '../words/say.ts';
import type { Ground } from './ground.ts';

type Part = Extract<Ground, { readonly kind: 'part' }>;

/** Why an item is proposed, a sentence a ground; parts of the unit that are not sampled yet are one sentence. */
export function groundWords(say: Say, coverage: UnitCoverage, grounds: readonly Ground[]): readonly string[] {
  const parts = grounds.filter((ground): ground is Part => ground.kind === 'part');
  const others = grounds.filter((ground) => ground.kind !== 'part').map((ground) => wordsOf(say, coverage, ground));
  return parts.length === 0 ? others : [...others, say('sampling.ground.part', { parts: listWords(say, parts.map((part) => partWords(say, part))) })];
}

function wordsOf(say: Say, coverage: UnitCoverage, ground: Exclude<Ground, Part>): string {
  const named = (keys: readonly CriterionKey[]) => ({ criteria: criterionNames(say, { coverage }, keys), count: keys.length });
  switch (ground.kind) {
    case 'permission': return say('sampling.ground.permission', named(ground.criteria));
    case 'inferred': return say('sampling.ground.inferred', named(ground.criteria));
    case 'reasoned': return say('sampling.ground.reasoned', named(ground.criteria));
    case 'turned-down': return say('sampling.ground.turned-down', named(ground.criteria));
    case 'alone': return say('sampling.ground.alone', named(ground.criteria));
    case 'breadth': return say('sampling.ground.breadth', { count: ground.criteria.length });
    case 'unregistered': return say('sampling.ground.unregistered', { names: listWords(say, ground.names), count: ground.names.length });
    case 'simulated': return say('sampling.ground.simulated');
    case 'trainee': return say('sampling.ground.trainee', { name: ground.name });
    case 'assessor': return say('sampling.ground.assessor', { name: ground.name });
    case 'method': return say(ground.only ? 'sampling.ground.only-method' : 'sampling.ground.method', { method: methodWord(say, ground.method) });
    default: return assertNever(ground);
  }
}

function partWords(say: Say, { list, heading }: Part): string {
  return heading === null ? say(`sampling.part.${list}`) : say('sampling.part.heading', { heading: heading.replace(/[:\s]+$/, '') });
}
