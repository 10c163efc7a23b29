import type { FoldChange } from '../../domain/portfolio/fold.ts';

/** Several changes, one after the other, as one. */
export function joinChanges(changes: readonly FoldChange[]): FoldChange {
  const [only] = changes;
  if (only !== undefined && changes.length === 1) return only;
  return {
    applied: changes.flatMap((change) => change.applied),
    refolded: changes.some((change) => change.refolded),
    touched: {
      criteria: new Set(changes.flatMap((change) => [...change.touched.criteria])),
      evidence: new Set(changes.flatMap((change) => [...change.touched.evidence])),
      everything: changes.some((change) => change.touched.everything),
    },
  };
}
