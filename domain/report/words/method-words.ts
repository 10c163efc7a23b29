import type { AssessmentMethod } from '../../unit/method.ts';
import { methods } from '../../unit/method.ts';
import type { Say } from '../../words/say.ts';

function known(method: AssessmentMethod): (typeof methods)[number] | null {
  return methods.find((name) => name === method) ?? null;
}

/** A method as tables print it: "Work product"; a record that a unit names itself keeps its name. */
export function methodName(say: Say, method: AssessmentMethod): string {
  const name = known(method);
  return name === null ? method.slice(method.indexOf(':') + 1) : say(`report.method.${name}`);
}
