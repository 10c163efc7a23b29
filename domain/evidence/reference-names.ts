import type { Evidence, Portfolio } from '../portfolio/portfolio.ts';
import { compareText } from '../text/compare.ts';
import type { EvidenceId } from './evidence-id.ts';

/** Of two with one reference the smaller writer's keeps it bare; the same writer's, the smaller id's. */
function compareOwners(a: Evidence, b: Evidence): number {
  return compareText(a.added.writer, b.added.writer) || compareText(a.id, b.id);
}

/**
 * How each item's reference shows. Two made apart with the same one are told apart by two characters of the writer's id
 * (or of the item's, or more of them, where that is not enough) until one of them is renumbered (FORMAT 17).
 */
export function referenceNames(portfolio: Pick<Portfolio, 'evidence'>): ReadonlyMap<EvidenceId, string> {
  const names = new Map<EvidenceId, string>();
  const bare = new Map<string, Evidence>();
  const clashing: Evidence[] = [];
  for (const evidence of portfolio.evidence.values()) {
    const other = bare.get(evidence.reference);
    const first = other === undefined || compareOwners(evidence, other) < 0 ? evidence : other;
    if (other !== undefined) clashing.push(first === evidence ? other : evidence);
    bare.set(evidence.reference, first);
    names.set(evidence.id, evidence.reference);
  }
  const taken = new Set<string>(bare.keys());
  for (const evidence of clashing.sort(compareOwners)) names.set(evidence.id, apart(evidence, taken));
  return names;
}

function apart(evidence: Evidence, taken: Set<string>): string {
  const marks = evidence.added.writer + evidence.id;
  for (let length = 2; length <= marks.length; length += 1) {
    const name = `${evidence.reference}-${marks.slice(0, length)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
  throw new Error('not reached: ids are unique');
}
