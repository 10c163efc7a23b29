import { changedSince, declaredThen } from '../../domain/portfolio/declared.ts';
import { changeWords } from '../../domain/portfolio/change-words.ts';
import type { DeclarationFacts } from '../../domain/report/report-input.ts';
import { declaredDigest } from '../verify/declared-digest.ts';
import { stateMark } from '../verify/state-mark.ts';
import type { Look } from './work.ts';

/** Each declaration worked out again: its mark, whether it is what was signed, and what it covers that changed since, in words. */
export function declarationFacts({ session, context }: Look): ReadonlyMap<string, DeclarationFacts> {
  const { fold, portfolio } = session;
  return new Map([...portfolio.declarations.values()].map((declaration) => [declaration.id, {
    mark: stateMark(declaration.digest),
    proved: declaredDigest(declaredThen(fold, declaration)) === declaration.digest,
    changes: changeWords(fold, changedSince(fold, declaration), context.say),
  }]));
}
