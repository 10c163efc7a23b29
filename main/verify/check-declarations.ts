import { changedSince, declaredThen } from '../../domain/portfolio/declared.ts';
import type { Fold } from '../../domain/portfolio/fold.ts';
import type { Declaration } from '../../domain/portfolio/portfolio.ts';
import { declaredDigest } from './declared-digest.ts';
import type { VerifyFinding } from './finding.ts';

/** Works every declaration out again from the lines its writer had seen, and says what changed since. */
export function checkDeclarations(fold: Fold): readonly VerifyFinding[] {
  return [...fold.portfolio.declarations.values()].flatMap((declaration): readonly VerifyFinding[] => {
    const name = nameOf(fold, declaration);
    if (declaredDigest(declaredThen(fold, declaration)) !== declaration.digest) return [{ kind: 'declaration-wrong', name }];
    const count = changedSince(fold, declaration).length;
    return count === 0 ? [] : [{ kind: 'declaration-changed', name, count }];
  });
}

function nameOf({ portfolio }: Fold, { stamp }: Declaration): string {
  return portfolio.writers.get(stamp.writer)?.person.name ?? stamp.writer;
}
