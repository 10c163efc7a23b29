import type { Layer } from '../command/command-kind.ts';
import type { WriterRole } from '../person/role.ts';
import { compareText } from '../text/compare.ts';
import type { UnitId } from '../unit/criterion-key.ts';
import { asSeenBy } from './as-seen-by.ts';
import { declaredScope } from './declared-scope.ts';
import type { Entry } from './entry.ts';
import type { Fold } from './fold.ts';
import type { Declaration } from './portfolio.ts';

/** What a declaration of each role covers (FORMAT 18): layers of work, never other signatures. */
const covers: Readonly<Record<WriterRole, readonly Layer[]>> = {
  candidate: ['work'],
  assessor: ['work', 'judgement'],
  'countersigning-assessor': ['work', 'judgement'],
  'internal-quality-assurer': ['work', 'judgement', 'assurance'],
  'external-quality-assurer': ['work', 'judgement', 'assurance'],
  centre: ['work', 'judgement', 'assurance'],
};

/** Whose declaration, on which units; none named means all. A declaration is one. */
export interface Declaring { readonly role: WriterRole; readonly units: readonly UnitId[] }

/** The lines that such a declaration covers, as things stand: in effect, of the layers it covers, and about its units. */
function coveredLines(fold: Fold, { role, units }: Declaring): readonly Entry[] {
  const scope = declaredScope(fold.portfolio, units);
  return fold.entries.filter((entry) => entry.standing.kind === 'applied' && entry.reading.kind === 'read' && covers[role].includes(entry.reading.of.layer) && scope.entry(entry));
}

/**
 * What a declaration covers, as text lines in one order everywhere, for `main` to hash: the units, the SHA-256 of every file of
 * covered evidence, the hash of every covered line. Not derived state: a better program computes the same (FORMAT 18).
 */
export function declaredState(fold: Fold, declaring: Declaring): readonly string[] {
  const scope = declaredScope(fold.portfolio, declaring.units);
  const units = declaring.units.length > 0 ? declaring.units : [...fold.portfolio.units.keys()];
  const evidence = [...fold.portfolio.evidence.values()].filter((item) => scope.evidence(item.id));
  const files = evidence.flatMap(({ fields }) => [...fields.files, ...(fields.written === undefined ? [] : [fields.written])]);
  const sorted = (name: string, parts: readonly string[]): string[] => [...new Set(parts)].sort(compareText).map((part) => `${name} ${part}`);
  return [
    'attest-declaration 1',
    ...sorted('unit', units),
    ...sorted('file', files.map((file) => file.sha256)),
    ...sorted('line', coveredLines(fold, declaring).map((entry) => entry.line.hash)),
  ];
}

/** The same as the declaration's writer saw it: its hash is the declaration's digest, or the declaration is not what was signed. */
export function declaredThen(fold: Fold, declaration: Declaration): readonly string[] {
  return declaredState(asSeenBy(fold, declaration.stamp), declaration);
}

/** The covered lines that came since, in order, then those that were covered and were undone since. None: unchanged since. */
export function changedSince(fold: Fold, declaration: Declaration): readonly Entry[] {
  const then = asSeenBy(fold, declaration.stamp);
  const came = coveredLines(fold, declaration).filter((entry) => then.entry(entry.line.hash)?.standing.kind !== 'applied');
  const gone = coveredLines(then, declaration).flatMap((entry) => {
    const now = fold.entry(entry.line.hash);
    return now !== undefined && now.standing.kind !== 'applied' ? [now] : [];
  });
  return [...came, ...gone];
}
