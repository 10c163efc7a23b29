import { filesOf } from '../evidence/bytes-state.ts';
import type { EvidenceFileName } from '../evidence/evidence-file.ts';
import type { EvidenceReference } from '../evidence/evidence-id.ts';
import type { Portfolio } from './portfolio.ts';

/**
 * The files that a copy with something taken out stands in for, each with the reference of the item that holds the copy: the same item, or
 * one of its own (FORMAT 23). A copy that was withdrawn or erased stands in for nothing to look at, and still keeps its original back: only
 * the sender's own word lets that go.
 */
export function redactedCopies({ evidence }: Pick<Portfolio, 'evidence'>): ReadonlyMap<EvidenceFileName, EvidenceReference> {
  const copies = new Map<EvidenceFileName, EvidenceReference>();
  for (const item of evidence.values()) {
    for (const { redactionOf } of filesOf(item)) if (redactionOf !== undefined && !copies.has(redactionOf)) copies.set(redactionOf, item.reference);
  }
  return copies;
}
