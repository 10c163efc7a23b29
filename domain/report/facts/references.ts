import type { EvidenceId } from '../../evidence/evidence-id.ts';
import { compareReferences } from '../../evidence/reference.ts';
import type { Evidence, Portfolio } from '../../portfolio/portfolio.ts';

/** All evidence, withdrawn included, in the order in which references are read: E2 before E10. */
export function inOrderOfReference({ evidence }: Pick<Portfolio, 'evidence'>, names: ReadonlyMap<EvidenceId, string>): readonly Evidence[] {
  const name = (item: Evidence): string => names.get(item.id) ?? item.reference;
  return [...evidence.values()].sort((a, b) => compareReferences(name(a), name(b)));
}
